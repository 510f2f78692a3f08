package org.didar.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.didar.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which office may decide what, and what is said to the family next: read from their tables. */
@Component
class DecisionRules {

    private final JdbcClient jdbc;

    DecisionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the table; {@code until} is the first day it no longer holds. */
    record Rule(
            Role office,
            RequestType type,
            DecisionKind decision,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(Collection<Role> offices, RequestType asked, LocalDate day) {
            return offices.contains(office)
                    && type == asked
                    && !day.isBefore(from)
                    && (until == null || day.isBefore(until));
        }
    }

    /** Everything these offices may decide about a request of this type on that day. */
    Set<DecisionKind> allowed(Collection<Role> offices, RequestType type, LocalDate day) {
        Set<DecisionKind> kinds = EnumSet.noneOf(DecisionKind.class);
        if (!offices.isEmpty()) {
            rulesOf(type).stream()
                    .filter(rule -> rule.holds(offices, type, day))
                    .forEach(rule -> kinds.add(rule.decision()));
        }
        return kinds;
    }

    /** What the family can do after such a decision when the official writes nothing else. */
    String nextStepAfter(DecisionKind decision) {
        return jdbc.sql("select next_step from decision_next_step where decision = ?")
                .param(decision.name())
                .query(String.class)
                .single();
    }

    private List<Rule> rulesOf(RequestType type) {
        return jdbc.sql(
                        """
                        select office, decision, valid_from, valid_until
                        from decision_rule where request_type = ?
                        """)
                .param(type.name())
                .query((row, index) ->
                        new Rule(
                                Role.valueOf(row.getString("office")),
                                type,
                                DecisionKind.valueOf(row.getString("decision")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
