package org.didar.scheduling;

import java.time.Instant;
import java.util.Optional;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.people.VisitEligibility;
import org.springframework.stereotype.Component;

/** What stands against a wish whatever is free: the people in it, or its time. */
@Component
class CheckingWishes {

    private final VisitEligibility eligibility;
    private final SchedulingProperties rules;

    CheckingWishes(VisitEligibility eligibility, SchedulingProperties rules) {
        this.eligibility = eligibility;
        this.rules = rules;
    }

    /** Throws the first problem with it. */
    void check(Wish wish, Instant now) {
        refuse(blocking(wish));
        refuse(outOfWindow(wish, now));
    }

    private Optional<ProblemCode> blocking(Wish wish) {
        return wish.visitorIds().stream()
                .flatMap(each ->
                        eligibility.blocking(each, wish.prisonerId(), wish.start()).stream())
                .findFirst();
    }

    private Optional<ProblemCode> outOfWindow(Wish wish, Instant now) {
        Instant earliest = wish.waiver() == null ? rules.earliest(now) : now;
        if (wish.start().isBefore(earliest)) {
            return Optional.of(SchedulingProblem.SLOT_TOO_SOON);
        }
        return wish.start().isAfter(rules.latest(now))
                ? Optional.of(SchedulingProblem.SLOT_TOO_FAR)
                : Optional.empty();
    }

    private static void refuse(Optional<ProblemCode> code) {
        code.ifPresent(each -> {
            throw new Problem(each);
        });
    }
}
