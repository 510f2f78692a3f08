package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sign-in codes, as many and as often as a mobile number may have them. */
@Service
@Transactional
class IssuingCodes {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int DIGITS = 6;

    private final SignInCodes codes;
    private final Accounts accounts;
    private final KeyedIndex index;
    private final SignInProperties limits;
    private final Clock clock;

    IssuingCodes(
            SignInCodes codes,
            Accounts accounts,
            KeyedIndex index,
            SignInProperties limits,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.index = index;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param language of the account, and Persian for a number without one
     */
    record Issued(UUID id, String code, String language) {}

    /**
     * A new code, which alone is valid for the number from now on.
     *
     * @throws Problem {@code rate.limited} with {@code retryAfterSeconds}
     */
    Issued issue(Mobile mobile) {
        byte[] number = index.brief(Account.MOBILE, mobile.number());
        Instant now = clock.instant();
        requireAllowed(number, now);
        int sequence =
                codes.findFirstByMobileIndexOrderBySequenceDesc(number)
                        .map(latest -> latest.sequence() + 1)
                        .orElse(1);
        String code = Secrets.digits(DIGITS);
        try {
            SignInCode kept =
                    codes.saveAndFlush(new SignInCode(number, sequence, code, now, index));
            return new Issued(kept.id(), code, language(mobile));
        } catch (DataIntegrityViolationException askedTwiceAtOnce) {
            throw limited(limits.resendAfter());
        }
    }

    /** Takes back a code that could not be sent, so that it counts towards no limit. */
    void withdraw(Issued issued) {
        codes.deleteById(issued.id());
    }

    private String language(Mobile mobile) {
        return accounts.findFirstByMobileIndexIn(index.all(Account.MOBILE, mobile.number()))
                .map(Account::locale)
                .orElse(OpeningAccounts.FIRST_LANGUAGE);
    }

    private void requireAllowed(byte[] number, Instant now) {
        List<SignInCode> recent =
                codes.findByMobileIndexAndCreatedAtBetweenOrderByCreatedAtDesc(
                        number, now.minus(HOUR), now);
        if (recent.isEmpty()) {
            return;
        }
        Instant next = recent.getFirst().createdAt().plus(limits.resendAfter());
        if (next.isAfter(now)) {
            throw limited(Duration.between(now, next));
        }
        if (recent.size() >= limits.codesAnHour()) {
            throw limited(Duration.between(now, recent.getLast().createdAt().plus(HOUR)));
        }
    }

    private static Problem limited(Duration wait) {
        return new Problem(CommonProblem.RATE_LIMITED)
                .with("retryAfterSeconds", Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
