package org.didar.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Problem;
import org.didar.sessions.Proof;
import org.didar.sessions.ProvingMeans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody who is signed in show once more who they are. Refusals are counted and kept. */
@Service
@Transactional(noRollbackFor = Problem.class)
class ProvingAgain implements ProvingMeans {

    private final CheckingCodes checking;
    private final AllowingCodes codes;
    private final Accounts accounts;
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final ApplicationEventPublisher events;

    ProvingAgain(
            CheckingCodes checking,
            AllowingCodes codes,
            Accounts accounts,
            FieldCipher cipher,
            KeyedIndex index,
            ApplicationEventPublisher events) {
        this.checking = checking;
        this.codes = codes;
        this.accounts = accounts;
        this.cipher = cipher;
        this.index = index;
        this.events = events;
    }

    /** A station proves nothing: nobody stands behind it. */
    @Override
    public List<Proof> of(SignedIn who) {
        return who.kind() == SignedIn.Kind.PERSON && isAllowed(who.id())
                ? List.of(Proof.CODE)
                : List.of();
    }

    /**
     * @throws Problem {@code code.not_allowed}
     */
    void requireAllowed(UUID accountId) {
        if (!isAllowed(accountId)) {
            throw new Problem(AccountProblem.CODE_NOT_ALLOWED);
        }
    }

    private boolean isAllowed(UUID accountId) {
        return accounts.findById(accountId).filter(codes::isAllowed).isPresent();
    }

    /**
     * @throws Problem {@code code.not_allowed}, {@code code.wrong}, {@code code.expired} or {@code
     *     code.locked}
     */
    void byCode(UUID accountId, String code) {
        requireAllowed(accountId);
        Mobile mobile = accounts.findById(accountId).orElseThrow().mobile(cipher);
        Optional<AccountProblem> wrong =
                checking.use(index.brief(Account.MOBILE, mobile.number()), code);
        if (wrong.isPresent()) {
            events.publishEvent(new StepUpRefused(accountId, wrong.get().code()));
            throw new Problem(wrong.get());
        }
        events.publishEvent(new StepUpAccepted(accountId, "code"));
    }
}
