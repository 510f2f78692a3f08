package org.didar.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A prison's sessions. Read by plain statements, never through entities that a transaction may have
 * loaded before, and kept in memory as long as their revision is the one in the database: a search
 * costs one look at that.
 */
@Component
class ReadingSessions {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    ReadingSessions(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    private record Kept(UUID revision, PrisonSessions sessions) {}

    PrisonSessions of(UUID prisonId) {
        return of(prisonId, revisions.of(prisonId).orElse(null));
    }

    /** Of several prisons at once: one look at all their revisions. */
    Map<UUID, PrisonSessions> of(Collection<UUID> prisonIds) {
        Map<UUID, UUID> now = revisions.of(prisonIds);
        Map<UUID, PrisonSessions> found = new HashMap<>();
        prisonIds.forEach(each -> found.put(each, of(each, now.get(each))));
        return found;
    }

    private PrisonSessions of(UUID prisonId, @Nullable UUID revision) {
        Kept known = kept.get(prisonId);
        if (revision != null && known != null && known.revision().equals(revision)) {
            return known.sessions();
        }
        PrisonSessions read = read(prisonId);
        if (revision != null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(prisonId, new Kept(revision, read));
        }
        return read;
    }

    private PrisonSessions read(UUID prisonId) {
        Map<UUID, List<UUID>> stations = stations(prisonId);
        Map<UUID, Set<SessionKind>> kinds = kinds(prisonId);
        List<Session> sessions =
                jdbc.sql("select * from session_template where prison_id = ? order by id")
                        .param(Ids.bytes(prisonId))
                        .query((row, index) -> session(row, stations, kinds))
                        .list();
        return new PrisonSessions(sessions, exclusions(prisonId));
    }

    private static Session session(
            ResultSet row, Map<UUID, List<UUID>> stations, Map<UUID, Set<SessionKind>> kinds)
            throws SQLException {
        UUID id = Ids.of(row.getBytes("id"));
        Recurrence days =
                new Recurrence(
                        DayOfWeek.valueOf(row.getString("weekday")),
                        row.getInt("every_weeks"),
                        row.getInt("week_phase"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class));
        return new Session(
                id,
                days,
                row.getInt("first_minute"),
                row.getInt("slots"),
                row.getInt("slot_minutes"),
                row.getInt("gap_minutes"),
                stations.getOrDefault(id, List.of()),
                kinds.getOrDefault(id, Set.of()),
                row.getBoolean("one_off"));
    }

    /** A template's own, or those that are in its group now. */
    private Map<UUID, List<UUID>> stations(UUID prisonId) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.id, s.station_id from session_template t
                          join session_template_station s on s.template_id = t.id
                        where t.prison_id = ? and t.group_id is null
                        union all
                        select t.id, m.station_id from session_template t
                          join station_group_member m on m.group_id = t.group_id
                        where t.prison_id = ?
                        """)
                .params(Ids.bytes(prisonId), Ids.bytes(prisonId))
                .query(row -> {
                    found.computeIfAbsent(Ids.of(row.getBytes(1)), _ -> new ArrayList<>())
                            .add(Ids.of(row.getBytes(2)));
                });
        return found;
    }

    private Map<UUID, Set<SessionKind>> kinds(UUID prisonId) {
        Map<UUID, Set<SessionKind>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.id, k.visit_type from session_template t
                          join session_template_type k on k.template_id = t.id
                        where t.prison_id = ?
                        """)
                .param(Ids.bytes(prisonId))
                .query(row -> {
                    found.computeIfAbsent(
                                    Ids.of(row.getBytes(1)), _ -> EnumSet.noneOf(SessionKind.class))
                            .add(SessionKind.valueOf(Objects.requireNonNull(row.getString(2))));
                });
        return found;
    }

    private List<Exclusion> exclusions(UUID prisonId) {
        return jdbc.sql(
                        """
                        select id, template_id, first_day, last_day, reason
                        from session_exclusion where prison_id = ? order by first_day, id
                        """)
                .param(Ids.bytes(prisonId))
                .query((row, index) ->
                        new Exclusion(
                                Ids.of(row.getBytes(1)),
                                id(row.getBytes(2)),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                row.getString(5)))
                .list();
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }
}
