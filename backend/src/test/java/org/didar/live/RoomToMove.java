package org.didar.live;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.timetable.Ticks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a visit that was written by hand what an officer's acts on it need. */
final class RoomToMove {

    private static final int STEPS = 4;

    private final JdbcClient jdbc;

    RoomToMove(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the visit lies on whole steps and has its place; answers its end. */
    Instant align(UUID visit) {
        LocalDateTime written =
                jdbc.sql("select start_at from visit where id = ?")
                        .param(Ids.bytes(visit))
                        .query(LocalDateTime.class)
                        .single();
        int first = Ticks.during(written.toInstant(ZoneOffset.UTC));
        Instant start = Instant.ofEpochSecond(first * Ticks.SECONDS);
        Instant end = start.plusSeconds(STEPS * Ticks.SECONDS);
        jdbc.sql("update visit set start_at = ?, end_at = ? where id = ?")
                .params(column(start), column(end), Ids.bytes(visit))
                .update();
        jdbc.sql(
                        """
                        insert into claimed_place (visit_id, prison_id, station_id, prisoner_id,
                            starts_at, ends_at, ticks, first_tick, station_end_tick)
                        select id, prison_id, station_id, prisoner_id, start_at, end_at, ?, ?, ?
                        from visit where id = ?
                        """)
                .params(STEPS, first, first + STEPS, Ids.bytes(visit))
                .update();
        return end;
    }

    /** No official is in the visit's room. */
    void clearOfOfficials(UUID visit) {
        jdbc.sql("update seat set joined = false where visit_id = ? and kind = 'OFFICIAL'")
                .param(Ids.bytes(visit))
                .update();
    }

    /** Another working station of the visit's prison. */
    UUID beside(UUID visit) {
        UUID station = Ids.next();
        jdbc.sql(
                        """
                        insert into station (id, prison_id, number, name, state, version)
                        select ?, prison_id, 99, 'ایستگاه ۹۹', 'PAIRED', 0 from visit where id = ?
                        """)
                .params(Ids.bytes(station), Ids.bytes(visit))
                .update();
        return station;
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
