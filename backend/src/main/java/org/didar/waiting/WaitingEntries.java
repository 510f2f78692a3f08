package org.didar.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who waits. */
@Repository
class WaitingEntries {

    private static final String ENTRIES =
            "select id, prisoner_id, prison_id, person_id, asked_by, first_day, last_day, day_part,"
                    + " since, state, offered_visit_id from waiting_entry where ";

    private final JdbcClient jdbc;

    WaitingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WaitingEntry> of(UUID id) {
        return read("id = ?", Ids.bytes(id)).stream().findFirst();
    }

    /** To whom the visit's time is offered now. */
    Optional<WaitingEntry> offered(UUID visitId) {
        return read("offered_visit_id = ?", Ids.bytes(visitId)).stream().findFirst();
    }

    /** Those who wait for a time on that day, who has waited longest first. */
    List<WaitingEntry> waitingFor(UUID prisonId, LocalDate day, int most) {
        return read(
                "prison_id = ? and state = 'WAITING' and first_day <= ? and last_day >= ?"
                        + " order by since, id limit ?",
                Ids.bytes(prisonId),
                day,
                day,
                most);
    }

    /** Those who wait and have not been looked at for a while. */
    List<WaitingEntry> toLookAt(Instant now, int most) {
        return read("state = 'WAITING' and look_at <= ? order by look_at limit ?", utc(now), most);
    }

    /** Whoever still waits for this prisoner, or has an offer, and would lead the visit. */
    List<WaitingEntry> open(UUID prisonerId, UUID personId) {
        return read(
                "prisoner_id = ? and person_id = ? and open_mark = true",
                Ids.bytes(prisonerId),
                Ids.bytes(personId));
    }

    /** Those of the person that are open or ended after that instant, the newest first. */
    List<WaitingEntry> ofPerson(UUID personId, Instant endedAfter) {
        return read(
                "person_id = ? and (open_mark = true or ended_at > ?) order by since desc, id",
                Ids.bytes(personId),
                utc(endedAfter));
    }

    boolean anybodyWaitsIn(UUID prisonId) {
        return !jdbc.sql(
                        "select 1 from waiting_entry where prison_id = ? and state = 'WAITING'"
                                + " limit 1")
                .param(Ids.bytes(prisonId))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** How many wait longer in the same prison for some of the same days. */
    int ahead(WaitingEntry entry) {
        return jdbc.sql(
                        """
                        select count(*) from waiting_entry
                        where prison_id = ? and state = 'WAITING' and since < ?
                          and first_day <= ? and last_day >= ?
                        """)
                .params(
                        Ids.bytes(entry.prisonId()),
                        utc(entry.since()),
                        entry.lastDay(),
                        entry.firstDay())
                .query(Integer.class)
                .single();
    }

    private List<WaitingEntry> read(String which, Object... params) {
        List<WaitingEntry> alone =
                jdbc.sql(ENTRIES + which).params(params).query(WaitingEntries::entry).list();
        Map<UUID, Set<UUID>> companions = companions(alone);
        return alone.stream()
                .map(each -> each.with(companions.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    private static WaitingEntry entry(ResultSet row, int index) throws SQLException {
        byte[] offered = row.getBytes(11);
        return new WaitingEntry(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                Ids.of(row.getBytes(3)),
                Ids.of(row.getBytes(4)),
                Ids.of(row.getBytes(5)),
                Set.of(),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                DayPart.valueOf(row.getString(8)),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                WaitingState.valueOf(row.getString(10)),
                offered == null ? null : Ids.of(offered));
    }

    /** Of all of them in one query. */
    private Map<UUID, Set<UUID>> companions(List<WaitingEntry> entries) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.sql(
                            "select entry_id, person_id from waiting_companion"
                                    + " where entry_id in (:ids)")
                    .param("ids", entries.stream().map(each -> Ids.bytes(each.id())).toList())
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            found.computeIfAbsent(
                                                            Ids.of(row.getBytes(1)),
                                                            _ -> new HashSet<>())
                                                    .add(Ids.of(row.getBytes(2))));
        }
        return found;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
