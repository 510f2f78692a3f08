package org.didar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.didar.audit.AuditScope.Scope;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds entries, the latest first, page by page from a key: as fast on the last as on the first.
 */
@Repository
class AuditSearch {

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param position the link that seals it; {@code null} while it waits
     */
    record Found(AuditEntry entry, @Nullable Long position) {}

    /**
     * The next ones after that entry, which must itself be in scope; from the latest on without.
     */
    List<Found> page(Scope scope, AuditFilter filter, @Nullable UUID after, int most) {
        Query query = new Query(scope, filter);
        if (after != null) {
            Optional<AuditEntry> last = one(scope, after);
            if (last.isEmpty()) {
                return List.of();
            }
            query.before(last.get());
        }
        return jdbc.sql(
                        "select "
                                + Columns.ENTRY
                                + ", l.position from audit_entry e"
                                + " left join audit_link l on l.entry_id = e.id"
                                + query.where()
                                + " order by e.happened_at desc, e.id desc limit :most")
                .params(query.values)
                .param("most", most)
                .query((row, index) -> found(row))
                .list();
    }

    /** How many there are, counted no further than {@code most}. */
    int count(Scope scope, AuditFilter filter, int most) {
        Query query = new Query(scope, filter);
        return jdbc.sql(
                        "select count(*) from (select e.id from audit_entry e"
                                + query.where()
                                + " limit :most) counted")
                .params(query.values)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Optional<AuditEntry> one(Scope scope, UUID id) {
        Query query =
                new Query(scope, new AuditFilter(null, null, null, null, null, null))
                        .and("e.id = :id", "id", Ids.bytes(id));
        return jdbc.sql("select " + Columns.ENTRY + " from audit_entry e" + query.where())
                .params(query.values)
                .query((row, index) -> Columns.kept(row).entry())
                .optional();
    }

    private static Found found(ResultSet row) throws SQLException {
        AuditEntry entry = Columns.kept(row).entry();
        long position = row.getLong("position");
        return new Found(entry, row.wasNull() ? null : position);
    }

    /** The conditions and their values; scope is one of them, never a filter afterwards. */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Query(Scope scope, AuditFilter filter) {
            if (!scope.everything()) {
                inScope(scope);
            }
            and("e.happened_at >= :from", "from", text(filter.from()));
            and("e.happened_at < :until", "until", text(filter.until()));
            and("e.actor_id = :actor", "actor", Columns.bytes(filter.actor()));
            and("e.action = :action", "action", filter.action());
            and("e.thing_kind = :kind", "kind", filter.thingKind());
            and("e.thing_id = :thing", "thing", Columns.bytes(filter.thingId()));
        }

        private void inScope(Scope scope) {
            List<String> parts = new ArrayList<>();
            if (!scope.prisons().isEmpty()) {
                parts.add("e.prison_id in (:prisons)");
                values.put("prisons", bytes(scope.prisons()));
            }
            if (!scope.visitsOf().isEmpty()) {
                parts.add("e.thing_kind = 'visit' and e.prison_id in (:visitsOf)");
                values.put("visitsOf", bytes(scope.visitsOf()));
            }
            conditions.add(parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")");
        }

        Query and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
            return this;
        }

        void before(AuditEntry last) {
            conditions.add(
                    "(e.happened_at < :lastTime or e.happened_at = :lastTime and e.id < :lastId)");
            values.put("lastTime", Columns.of(last.happenedAt()));
            values.put("lastId", Ids.bytes(last.id()));
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private static @Nullable String text(@Nullable Instant instant) {
            return instant == null ? null : Columns.of(instant);
        }

        private static List<byte[]> bytes(Collection<UUID> ids) {
            return ids.stream().map(Ids::bytes).toList();
        }
    }
}
