package org.didar.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.didar.kernel.ProblemCode;
import org.didar.people.PeopleProblem;
import org.didar.people.VisitEligibility;
import org.didar.rules.Rule;
import org.didar.rules.Rule.BookingMode;
import org.didar.rules.Rule.Unanswered;
import org.didar.rules.RuleBook;
import org.didar.rules.RulesInForce;
import org.didar.rules.Spans;
import org.springframework.stereotype.Component;

/**
 * Whether a visit has to be asked for, by when it is answered, and what still stands against it.
 */
@Component
class RequestingVisits {

    private final VisitEligibility eligibility;
    private final RulesInForce rules;
    private final Spans spans;

    RequestingVisits(VisitEligibility eligibility, RulesInForce rules, Spans spans) {
        this.eligibility = eligibility;
        this.rules = rules;
        this.spans = spans;
    }

    /** Whether the prison itself wants to approve such a visit. */
    boolean wantsApproval(VisitView visit, Instant now) {
        return book(visit, now).choice(Rule.BOOKING_MODE, BookingMode.class) == BookingMode.REQUEST;
    }

    /** What keeps a visitor from coming, by what is known now; a permit is named last. */
    Optional<ProblemCode> blocking(VisitView visit) {
        return eligibility.blocking(visit.visitorIds(), visit.prisonerId(), visit.start());
    }

    static boolean isPermit(ProblemCode code) {
        return code == PeopleProblem.PERMIT_MISSING;
    }

    /**
     * As soon as the rule says, and so long before the start that the family can still get ready;
     * what was asked for later than that is answered by half of the time that is left.
     */
    Instant answerBy(VisitView visit, Instant now) {
        RuleBook book = book(visit, now);
        Instant within = spans.after(visit.prisonId(), now, book.span(Rule.ANSWER_WITHIN));
        Instant latest =
                spans.before(visit.prisonId(), visit.start(), book.span(Rule.ANSWER_BEFORE_START));
        Instant earlier = within.isBefore(latest) ? within : latest;
        return earlier.isAfter(now)
                ? earlier
                : now.plus(Duration.between(now, visit.start()).dividedBy(2));
    }

    /** What the deadline does to such a visit. */
    Unanswered unanswered(VisitView visit, Instant now) {
        return book(visit, now).choice(Rule.UNANSWERED, Unanswered.class);
    }

    private RuleBook book(VisitView visit, Instant now) {
        return rules.of(visit.prisonId(), visit.type().name(), now);
    }
}
