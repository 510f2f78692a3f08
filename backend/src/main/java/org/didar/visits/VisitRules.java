package org.didar.visits;

import java.time.Instant;
import java.util.UUID;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.rules.Spans;
import org.springframework.stereotype.Component;

/**
 * The times around a visit. What happens in its course follows the rules in force at its start,
 * what somebody does the rules of that moment.
 */
@Component
class VisitRules {

    private final RulesInForce rules;
    private final Spans spans;

    VisitRules(RulesInForce rules, Spans spans) {
        this.rules = rules;
        this.spans = spans;
    }

    /** Until when a time chosen now is kept. */
    Instant heldUntil(UUID prisonId, VisitType type, Instant now) {
        return spans.after(prisonId, now, rules.of(prisonId, type.name(), now).span(Rule.HOLD));
    }

    /** When the waiting room opens. */
    Instant opensAt(VisitView visit) {
        return before(visit, Rule.OPENS_BEFORE, visit.start());
    }

    /** The last instant at which the family cancels without losing its turn. */
    Instant freeUntil(VisitView visit, Instant now) {
        return before(visit, Rule.FREE_CANCEL, now);
    }

    /** A family changes the time as long as cancelling is free, an officer until the start. */
    boolean isInTimeToChange(VisitView visit, boolean byFamily, Instant now) {
        return !now.isAfter(byFamily ? freeUntil(visit, now) : visit.start());
    }

    /** Until when a visitor is waited for. */
    Instant waitedUntil(VisitView visit) {
        return spans.after(
                visit.prisonId(),
                visit.start(),
                rules.of(visit.prisonId(), visit.type().name(), visit.start())
                        .span(Rule.LATE_GRACE));
    }

    /** Below this share of the booked minutes the visit counts as lost. */
    int makeWholePercent(VisitView visit) {
        return rules.of(visit.prisonId(), visit.type().name(), visit.start())
                .percent(Rule.MAKE_WHOLE_PERCENT);
    }

    /** The end of the longest visit that the prison holds. */
    Instant latestEnd(VisitView visit) {
        Rule longest = Rule.LONGEST_VISIT;
        return spans.after(
                visit.prisonId(),
                visit.start(),
                rules.of(visit.prisonId(), visit.type().name(), visit.start()).span(longest));
    }

    /** No waiting room of a visit that starts later is open by then. */
    Instant openingsUntil(Instant now) {
        return now.plus(rules.extremes(Rule.OPENS_BEFORE, now).longest().duration());
    }

    /** Whoever starts later than this is waited for still. */
    Instant latecomersUntil(Instant now) {
        return now.minus(rules.extremes(Rule.LATE_GRACE, now).shortest().duration());
    }

    private Instant before(VisitView visit, Rule rule, Instant at) {
        return spans.before(
                visit.prisonId(),
                visit.start(),
                rules.of(visit.prisonId(), visit.type().name(), at).span(rule));
    }
}
