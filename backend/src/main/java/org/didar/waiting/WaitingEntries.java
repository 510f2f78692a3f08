package org.didar.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
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
        return jdbc.sql(ENTRIES + which).params(params).query(this::entry).list();
    }

    private WaitingEntry entry(ResultSet row, int index) throws SQLException {
        UUID id = Ids.of(row.getBytes(1));
        byte[] offered = row.getBytes(11);
        return new WaitingEntry(
                id,
                Ids.of(row.getBytes(2)),
                Ids.of(row.getBytes(3)),
                Ids.of(row.getBytes(4)),
                Ids.of(row.getBytes(5)),
                companions(id),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                DayPart.valueOf(row.getString(8)),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                WaitingState.valueOf(row.getString(10)),
                offered == null ? null : Ids.of(offered));
    }

    private Set<UUID> companions(UUID entry) {
        return jdbc
                .sql("select person_id from waiting_companion where entry_id = ?")
                .param(Ids.bytes(entry))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
