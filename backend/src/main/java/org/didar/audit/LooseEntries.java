package org.didar.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.audit.Finding.Kind;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries outside the chain: those that wait too long, and those that nobody is to seal. */
@Component
class LooseEntries {

    private static final int STRIDE = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LooseEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Seen(UUID id, boolean loose) {}

    /** The first that is wrong, if any is. */
    Optional<Finding> first() {
        return waiting().or(this::unlinked);
    }

    private Optional<Finding> waiting() {
        Instant patient = clock.instant().minus(PATIENCE);
        return jdbc.sql(
                        """
                        select u.entry_id, e.happened_at
                        from audit_unsealed u left join audit_entry e on e.id = u.entry_id
                        where e.id is null or e.happened_at < ?
                        order by u.entry_id limit 1
                        """)
                .param(Columns.of(patient))
                .query((row, index) ->
                        new Finding(
                                row.getObject(2) == null ? Kind.ENTRY_LOST : Kind.ENTRY_UNSEALED,
                                0,
                                Ids.of(row.getBytes(1))))
                .optional();
    }

    private Optional<Finding> unlinked() {
        UUID last = null;
        List<Seen> seen;
        do {
            seen = after(last);
            for (Seen each : seen) {
                // Asked twice: it may have been on its way into the chain.
                if (each.loose() && isLoose(each.id())) {
                    return Optional.of(new Finding(Kind.ENTRY_UNLINKED, 0, each.id()));
                }
            }
            last = seen.isEmpty() ? null : seen.getLast().id();
        } while (seen.size() == STRIDE);
        return Optional.empty();
    }

    private List<Seen> after(@Nullable UUID last) {
        String rest = last == null ? "" : " where e.id > ?";
        return jdbc.sql(
                        """
                        select e.id, coalesce(l.entry_id, u.entry_id) from audit_entry e
                        left join audit_link l on l.entry_id = e.id
                        left join audit_unsealed u on u.entry_id = e.id\
                        """
                                + rest
                                + " order by e.id limit ?")
                .params(last == null ? List.of(STRIDE) : List.of(Ids.bytes(last), STRIDE))
                .query((row, index) -> new Seen(Ids.of(row.getBytes(1)), row.getBytes(2) == null))
                .list();
    }

    private boolean isLoose(UUID id) {
        return jdbc.sql(
                                """
                                select count(*) from audit_entry e
                                where e.id = ?
                                  and not exists (select 1 from audit_link l where l.entry_id = e.id)
                                  and not exists
                                    (select 1 from audit_unsealed u where u.entry_id = e.id)
                                """)
                        .param(Ids.bytes(id))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
