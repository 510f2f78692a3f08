package org.didar.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.didar.bench.Size.Kind;

/**
 * Past visits, made by the server itself out of counted numbers: a week an insert, in the order of
 * the key. Seven of ten were held; the others were lost to a failure, missed, cancelled or expired.
 */
final class LoadingPast {

    /**
     * The chain of numbers: row, prison, number within it, station, session, day, end, prisoner.
     */
    @SuppressWarnings("InlineFormatString") // a table of its own
    private static final String NUMBERS =
            """
            (select seq r, seq mod %1$d p, seq div %1$d j, (seq div %1$d) mod 48 st,
               (seq div %1$d) div 48 slot, ((seq div %1$d) div 48 + (seq div %1$d) mod 48) mod 6 d,
               (seq div %1$d + %2$d) mod 20 k,
               ((seq div %1$d + %2$d * 400) mod 1000) * %1$d + seq mod %1$d q
             from seq_0_to_%3$d) n
            """;

    private static final String STATUS =
            "elt(k + 1,'ENDED','ENDED','ENDED','ENDED','ENDED','ENDED','ENDED','ENDED','ENDED',"
                    + "'ENDED','ENDED','ENDED','ENDED','ENDED','ENDED','MISSED','MISSED',"
                    + "'CANCELLED','CANCELLED','EXPIRED')";
    private static final String OUTCOME =
            "case when k < 14 then 'HELD_FULL' when k = 14 then 'TECHNICAL_FAILURE' when k < 17"
                    + " then 'VISITOR_NO_SHOW' when k < 19 then 'VISITOR_CANCELLED' end";
    private static final String FAULT =
            "case when k < 14 then 'NONE' when k = 14 then 'NETWORK' when k < 19 then 'VISITOR'"
                    + " end";

    private final Connection connection;
    private final Size size;

    LoadingPast(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    void visits(int week) throws SQLException {
        run(
                """
                insert into visit (id, version, type, status, outcome, fault, prisoner_id,
                  prison_id, station_id, booked_by, start_at, end_at, round, admitted, live_at,
                  talk_millis, quota_used, reminded_day_at, reminded_half_hour_at, room_opened_at,
                  warned_five_at, warned_one_at, created_at)
                select %s, 4, 'FAMILY_ONLINE', %s, %s, %s, %s, %s, %s, %s, s, s + interval 20 minute,
                  k < 15, k < 15, if(k < 15, s, null), if(k < 14, 1200000, 0), k <> 14 and k < 17,
                  s - interval 1 day, s - interval 30 minute, s - interval 15 minute,
                  s + interval 15 minute, s + interval 19 minute, s - interval 3 day
                from (select n.*, %s s from %s) m
                """
                        .formatted(
                                visit(week),
                                STATUS,
                                OUTCOME,
                                FAULT,
                                Kind.PRISONER.sql("q"),
                                Kind.PRISON.sql("p"),
                                Kind.STATION.sql("st * %d + p".formatted(size.prisons())),
                                Kind.PERSON.sql("q * 3"),
                                startsAt(week),
                                numbers(week)));
    }

    /** The lead, and with every third visit a companion. */
    void participants(int week) throws SQLException {
        run(
                """
                insert into visit_participant (id, visit_id, person_id, relation, is_lead)
                select %s, %s, %s, if(c = 0, 'MOTHER', 'SPOUSE'), c = 0
                from (select 0 c union all select 1) w straight_join %s where c = 0 or j mod 3 = 0
                order by r, c
                """
                        .formatted(
                                Kind.PARTICIPANT.sql(
                                        millis(week), "(%d + r) * 2 + c".formatted(first(week))),
                                visit(week),
                                Kind.PERSON.sql("q * 3 + c"),
                                numbers(week)));
    }

    /** Held, confirmed, waiting, live, ended; or as far as it came. */
    void changes(int week) throws SQLException {
        run(
                """
                insert into visit_change (id, visit_id, at, actor_id, from_status, to_status, round,
                  outcome, fault)
                select %s, %s,
                  %s + interval elt(c + 1, -4320, -4318, -10, 0, 20) minute, if(c < 2, %s, null),
                  elt(c, 'HELD', 'CONFIRMED', 'WAITING', 'LIVE'),
                  if(c + 1 = steps, %s, elt(c + 1, 'HELD', 'CONFIRMED', 'WAITING', 'LIVE')),
                  if(c > 2, 1, 0), if(c + 1 = steps, %s, null), if(c + 1 = steps, %s, null)
                from (select n.*, case when k < 15 then 5 when k < 19 then 3 else 2 end steps
                      from %s) m
                  straight_join (select seq c from seq_0_to_4) w
                where c < steps order by r, c
                """
                        .formatted(
                                Kind.CHANGE.sql(
                                        millis(week), "(%d + r) * 8 + c".formatted(first(week))),
                                visit(week),
                                startsAt(week),
                                Kind.PERSON.sql("q * 3"),
                                STATUS,
                                OUTCOME,
                                FAULT,
                                numbers(week)));
    }

    /** One prisoner's uses one after the other, as the key wants them. */
    void quotas(int firstPrisoner, int prisoners) throws SQLException {
        run(
                """
                insert into visit_quota (prisoner_id, week, visit_id, held_until)
                select %s, date '%s' - interval (%d - w) * 7 day, %s, null
                from (select q, w, ((q div %4$d) + 100000 - 400 * w) mod 1000 j
                      from (select seq q from seq_%d_to_%d) a
                        straight_join (select seq w from seq_0_to_%d) b) n
                where j < 400 and (j + w) mod 20 not in (14, 17, 18, 19)
                order by q, w
                """
                        .replace("%4$d", String.valueOf(size.prisons()))
                        .formatted(
                                Kind.PRISONER.sql("q"),
                                Size.TODAY,
                                size.weeks(),
                                Kind.VISIT.sql(
                                        "%d + w * 604800000 + j * %d + q mod %d"
                                                .formatted(
                                                        beginning(0),
                                                        size.prisons(),
                                                        size.prisons()),
                                        "w * %d + j * %d + q mod %d"
                                                .formatted(
                                                        aWeek(), size.prisons(), size.prisons())),
                                firstPrisoner,
                                firstPrisoner + prisoners - 1,
                                size.weeks() - 1));
    }

    private String numbers(int week) {
        return NUMBERS.formatted(size.prisons(), week, aWeek() - 1);
    }

    private String visit(int week) {
        return Kind.VISIT.sql(millis(week), "%d + r".formatted(first(week)));
    }

    private String startsAt(int week) {
        return ("timestamp'2026-11-20 20:30:00' - interval %d day"
                        + " + interval (d * 1440 + if(st < 24, 480, 780) + slot * 25) minute")
                .formatted((size.weeks() - week) * 7);
    }

    private String millis(int week) {
        return beginning(week) + " + r";
    }

    private long beginning(int week) {
        return Size.MIDNIGHT.toEpochMilli() - (size.weeks() - week + 1) * 604_800_000L;
    }

    private long first(int week) {
        return (long) week * aWeek();
    }

    private int aWeek() {
        return size.prisons() * Size.PAST_A_WEEK;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        connection.commit();
    }
}
