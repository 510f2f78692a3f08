package org.didar.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.didar.places.PrisonView;
import org.didar.rules.Rule;
import org.didar.rules.RuleBook;
import org.didar.rules.RulesInForce;
import org.didar.timetable.SessionKind;
import org.springframework.stereotype.Component;

/** How many visits a family has, and for how long a lost one is owed. */
@Component
class TurnRules {

    private final RulesInForce rules;
    private final Clock clock;

    TurnRules(RulesInForce rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** What a prison counts now. */
    Periods at(PrisonView prison, SessionKind kind) {
        RuleBook book = rules.of(prison, kind.name(), clock.instant());
        return new Periods(book.count(Rule.PERIOD_WEEKS), book.count(Rule.VISITS_PER_PERIOD));
    }

    Duration makeUpValid(UUID prisonId) {
        return rules.of(prisonId, null, clock.instant()).span(Rule.MAKE_UP_VALID).duration();
    }
}
