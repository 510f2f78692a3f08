package org.didar.scheduling;

import java.time.Instant;
import java.util.Optional;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.people.PeopleProblem;
import org.didar.people.VisitEligibility;
import org.didar.places.PrisonView;
import org.didar.rules.BookingFacts;
import org.didar.rules.BookingRules;
import org.didar.rules.RuleBook;
import org.didar.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** What stands against a wish whatever is free: the people in it, or its time. */
@Component
class CheckingWishes {

    private final VisitEligibility eligibility;
    private final RulesInForce rules;
    private final BookingRules judging;

    CheckingWishes(VisitEligibility eligibility, RulesInForce rules, BookingRules judging) {
        this.eligibility = eligibility;
        this.rules = rules;
        this.judging = judging;
    }

    /** Throws the first problem with it; without a permit a family may still ask. */
    void check(Wish wish, PrisonView prison, Instant now) {
        blocking(wish).filter(code -> !isAskedFor(wish, code)).ifPresent(CheckingWishes::refuse);
        checkRules(wish, prison, now);
    }

    /** The same for what is a visit already: its new time needs the permits too. */
    void checkVisit(Wish wish, PrisonView prison, Instant now) {
        blocking(wish).ifPresent(CheckingWishes::refuse);
        checkRules(wish, prison, now);
    }

    private static void refuse(ProblemCode code) {
        throw new Problem(code);
    }

    private void checkRules(Wish wish, PrisonView prison, Instant now) {
        BookingRules.broken(facts(wish, prison, now))
                .ifPresent(rule -> {
                    throw new Problem(SchedulingProblem.of(rule.rule()))
                            .with("rule", rule.rule().key());
                });
    }

    /** What the rules judge the wish by. */
    BookingFacts facts(Wish wish, PrisonView prison, Instant now) {
        RuleBook book = rules.of(prison, wish.kind().name(), now);
        return judging.facts(
                book, now, wish.start(), wish.waiver() != null, wish.visitorIds().size());
    }

    /** Whether it is an officer's word alone that lets the wish pass. */
    boolean waivesNotice(Wish wish, PrisonView prison, Instant now) {
        return wish.waiver() != null && wish.start().isBefore(facts(wish, prison, now).earliest());
    }

    /**
     * Without its permit a family's visit can be asked for; what an officer arranges is a visit at
     * once.
     */
    private static boolean isAskedFor(Wish wish, ProblemCode code) {
        return code == PeopleProblem.PERMIT_MISSING && wish.waiver() == null;
    }

    private Optional<ProblemCode> blocking(Wish wish) {
        return eligibility.blocking(wish.visitorIds(), wish.prisonerId(), wish.start());
    }
}
