package org.didar.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.audit.Columns.Kept;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log. Entries are added and read; there is no third thing to do with them. A new one waits in
 * {@code audit_unsealed} until it is in the chain.
 */
@Repository
class AuditEntries {

    private static final String ADD =
            """
            insert into audit_entry (id, happened_at, actor_id, on_behalf_of, action, thing_kind,
              thing_id, prison_id, facts, request_id, origin_kind, origin_address, stamp)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Seals seals;

    AuditEntries(JdbcTemplate template, JdbcClient jdbc, Seals seals) {
        this.template = template;
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Joins the transaction of the act. */
    void add(AuditEntry entry) {
        byte[] id = Ids.bytes(entry.id());
        template.update(
                ADD,
                id,
                Columns.of(entry.happenedAt()),
                Columns.bytes(entry.actorId()),
                Columns.bytes(entry.onBehalfOf()),
                entry.action(),
                entry.thingKind(),
                Columns.bytes(entry.thingId()),
                Columns.bytes(entry.prisonId()),
                entry.facts(),
                entry.requestId(),
                entry.originKind() == null ? null : entry.originKind().name(),
                entry.originAddress(),
                seals.stamp(entry).bytes());
        template.update("insert into audit_unsealed (entry_id) values (?)", id);
    }

    /** Those that wait to be sealed, from after that one on, by id: the oldest first. */
    List<UUID> unsealed(@Nullable UUID after, int most) {
        String rest = after == null ? "" : " where entry_id > ?";
        return jdbc.sql("select entry_id from audit_unsealed" + rest + " order by entry_id limit ?")
                .params(after == null ? List.of(most) : List.of(Ids.bytes(after), most))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** The entries of these ids that there are and that are in no link yet. */
    Map<UUID, Kept> unlinked(Collection<UUID> ids) {
        Map<UUID, Kept> found = new HashMap<>();
        jdbc.sql(
                        "select "
                                + Columns.ENTRY
                                + " from audit_entry e where e.id in (:ids) and not exists"
                                + " (select 1 from audit_link l where l.entry_id = e.id)")
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query((row, index) -> Columns.kept(row))
                .list()
                .forEach(each -> found.put(each.entry().id(), each));
        return found;
    }

    /** One by one, by key: a range would wait for writers who have not committed. */
    void sealed(Collection<UUID> ids) {
        template.batchUpdate(
                "delete from audit_unsealed where entry_id = ?",
                ids.stream().map(id -> new Object[] {Ids.bytes(id)}).toList());
    }

    long waiting() {
        return jdbc.sql("select count(*) from audit_unsealed").query(Long.class).single();
    }
}
