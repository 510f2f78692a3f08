package org.didar.audit;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Looks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the log has on a person's things. */
@Component
class CountingLooks implements Looks {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CountingLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Look> at(Set<UUID> things, @Nullable UUID except) {
        List<byte[]> ids = things.stream().map(Ids::bytes).toList();
        List<Look> looks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            looks.addAll(some(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return looks.stream()
                .filter(each -> !each.actorId().equals(except))
                .sorted(Comparator.comparing(Look::day))
                .toList();
    }

    /** By kind of thing too, because the index begins with it. */
    private List<Look> some(List<byte[]> ids) {
        return jdbc.sql(
                        """
                        select actor_id, action, cast(happened_at as date) as on_day, count(*) as n
                        from audit_entry
                        where thing_kind in ('visit', 'request', 'relationship', 'person')
                          and thing_id in (:ids) and actor_id is not null
                        group by actor_id, action, cast(happened_at as date)
                        """)
                .param("ids", ids)
                .query((row, _) ->
                        new Look(
                                Ids.of(row.getBytes("actor_id")),
                                row.getString("action"),
                                row.getObject("on_day", Date.class).toLocalDate(),
                                row.getLong("n")))
                .list();
    }
}
