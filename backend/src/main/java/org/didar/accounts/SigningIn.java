package org.didar.accounts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a code or a link and says whose account it opens. Refusals are counted and kept. */
@Service
@Transactional(noRollbackFor = Problem.class)
class SigningIn {

    private final CheckingCodes checking;
    private final AllowingCodes codes;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final KeyedIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningIn(
            CheckingCodes checking,
            AllowingCodes codes,
            OneTimeLinks links,
            Accounts accounts,
            OpeningAccounts opening,
            KeyedIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checking = checking;
        this.codes = codes;
        this.links = links;
        this.accounts = accounts;
        this.opening = opening;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the account; a number that signs in for the first time gets one as a family
     * @throws Problem {@code code.wrong}, {@code code.expired} or {@code code.locked}
     */
    UUID byCode(Mobile mobile, String code) {
        byte[] number = index.brief(Account.MOBILE, mobile.number());
        Optional<Account> known =
                accounts.findFirstByMobileIndexIn(index.all(Account.MOBILE, mobile.number()));
        Optional<AccountProblem> wrong = checking.use(number, code);
        if (wrong.isPresent()) {
            throw refused(known, wrong.get());
        }
        if (known.isPresent() && !codes.isAllowed(known.get())) {
            throw refused(known, AccountProblem.CODE_NOT_ALLOWED);
        }
        return accepted(known.orElseGet(() -> opening.family(mobile)), "code");
    }

    /**
     * @throws Problem {@code link.invalid}
     */
    UUID byLink(String token) {
        OneTimeLink link =
                links.findByTokenHash(Secrets.sha256(token))
                        .orElseThrow(() -> refused(Optional.empty(), AccountProblem.LINK_INVALID));
        Account account = accounts.findById(link.accountId()).orElseThrow();
        if (links.use(link.id(), clock.instant()) == 0) {
            throw refused(Optional.of(account), AccountProblem.LINK_INVALID);
        }
        return accepted(account, "link");
    }

    private UUID accepted(Account account, String means) {
        if (!account.isOpen()) {
            throw refused(Optional.of(account), CommonProblem.ACCESS_FORBIDDEN);
        }
        events.publishEvent(new SignInAccepted(account.id(), means));
        return account.id();
    }

    private Problem refused(Optional<Account> account, ProblemCode code) {
        UUID accountId = account.map(Account::id).orElse(null);
        events.publishEvent(new SignInRefused(accountId, code.code()));
        return new Problem(code);
    }
}
