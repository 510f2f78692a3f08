package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.didar.crypto.KeyedIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares what somebody typed with the code that was sent to their number, and counts tries. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckingCodes {

    private final SignInCodes codes;
    private final KeyedIndex index;
    private final Clock clock;

    CheckingCodes(SignInCodes codes, KeyedIndex index, Clock clock) {
        this.codes = codes;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Uses the number's latest code up. The caller must commit what a refusal has counted.
     *
     * @return why it is refused, or empty when it is right
     */
    Optional<AccountProblem> use(byte[] number, String typed) {
        Instant now = clock.instant();
        Optional<SignInCode> latest =
                codes.findFirstByMobileIndexOrderBySequenceDesc(number)
                        .filter(each -> !each.isOver(now));
        if (latest.isEmpty()) {
            return Optional.of(AccountProblem.CODE_EXPIRED);
        }
        SignInCode code = latest.get();
        if (codes.countTry(code.id(), SignInCode.MOST_TRIES) == 0) {
            return Optional.of(AccountProblem.CODE_LOCKED);
        }
        if (!code.is(typed, index)) {
            return Optional.of(
                    code.wasLastTry() ? AccountProblem.CODE_LOCKED : AccountProblem.CODE_WRONG);
        }
        return codes.use(code.id(), now) == 0
                ? Optional.of(AccountProblem.CODE_EXPIRED)
                : Optional.empty();
    }
}
