package org.didar.scheduling;

import java.time.Instant;
import java.util.Optional;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
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

    /** Throws the first problem with it. */
    void check(Wish wish, PrisonView prison, Instant now) {
        blocking(wish)
                .ifPresent(code -> {
                    throw new Problem(code);
                });
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

    private Optional<ProblemCode> blocking(Wish wish) {
        return wish.visitorIds().stream()
                .flatMap(each ->
                        eligibility.blocking(each, wish.prisonerId(), wish.start()).stream())
                .findFirst();
    }
}
