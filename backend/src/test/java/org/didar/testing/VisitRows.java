package org.didar.testing;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits and seats in the state a test needs, as if they had come there. */
public final class VisitRows {

    /** A column's null, in words that a list of parameters takes. */
    private static final SqlParameterValue NOTHING = new SqlParameterValue(Types.NULL, null);

    private final JdbcClient jdbc;

    public VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a visit is held, and for whom. */
    public record Place(UUID prison, UUID station, UUID prisoner, UUID visitor) {}

    /** A visit of twenty minutes with an empty room. */
    public UUID visit(Place place, String status, Instant start) {
        UUID visit = Ids.next();
        boolean held = status.equals("HELD");
        jdbc.sql(
                        """
                        insert into visit (id, version, type, status, prisoner_id, prison_id,
                          station_id, booked_by, start_at, end_at, held_until, round, admitted,
                          talk_millis, created_at)
                        values (?, 0, 'FAMILY_ONLINE', ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 0, ?)
                        """)
                .params(
                        Ids.bytes(visit),
                        status,
                        Ids.bytes(place.prisoner()),
                        Ids.bytes(place.prison()),
                        Ids.bytes(place.station()),
                        Ids.bytes(place.visitor()),
                        utc(start),
                        utc(start.plus(Duration.ofMinutes(20))),
                        held ? utc(start) : NOTHING,
                        status.equals("LIVE") || status.equals("PAUSED"),
                        utc(start))
                .update();
        jdbc.sql(
                        """
                        insert into visit_participant (id, visit_id, person_id, relation, is_lead)
                        values (?, ?, ?, 'MOTHER', ?)
                        """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(visit), Ids.bytes(place.visitor()), true)
                .update();
        jdbc.sql("insert into room (visit_id, revision) values (?, 0)")
                .param(Ids.bytes(visit))
                .update();
        return visit;
    }

    /** Sits somebody down in a visit's room. */
    UUID seat(UUID visit, String kind, UUID holder, @Nullable UUID person, Instant now) {
        UUID seat = Ids.next();
        jdbc.sql(
                        """
                        insert into seat (id, visit_id, kind, holder_id, person_id, joined, present,
                          since, audio, video)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(seat),
                        Ids.bytes(visit),
                        kind,
                        Ids.bytes(holder),
                        person == null ? NOTHING : Ids.bytes(person),
                        true,
                        true,
                        utc(now),
                        true,
                        true)
                .update();
        return seat;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
