package org.didar.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.timetable.Recurrence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hours of all officials, read by plain statements, since searches ask. */
@Repository
class AllHours {

    private static final String HOURS =
            "select id, account_id, district_id, weekday, every_weeks, week, first_day, last_day,"
                    + " from_minute, until_minute, at_once, gap_minutes from official_hours ";

    private final JdbcClient jdbc;

    AllHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OfficialHours hours) {
        jdbc.sql(
                        """
                        insert into official_hours (id, account_id, district_id, weekday,
                          every_weeks, week, first_day, last_day, from_minute, until_minute,
                          at_once, gap_minutes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, Ids.bytes(hours.id()))
                .param(2, Ids.bytes(hours.accountId()))
                .param(3, Ids.bytes(hours.districtId()))
                .param(4, hours.days().weekday().name())
                .param(5, hours.days().everyWeeks())
                .param(6, hours.days().week())
                .param(7, hours.days().from())
                .param(8, hours.days().until())
                .param(9, hours.fromMinute())
                .param(10, hours.untilMinute())
                .param(11, hours.atOnce())
                .param(12, hours.gapMinutes())
                .update();
    }

    /** Says whether they were this account's to remove. */
    boolean remove(UUID id, UUID accountId) {
        return jdbc.sql("delete from official_hours where id = ? and account_id = ?")
                        .params(Ids.bytes(id), Ids.bytes(accountId))
                        .update()
                > 0;
    }

    /** What has not passed by that day, in the order of the week's beginning. */
    List<OfficialHours> ofAccount(UUID accountId, LocalDate day) {
        return jdbc.sql(
                        HOURS
                                + "where account_id = ? and (last_day is null or last_day >= ?)"
                                + " order by first_day, from_minute, id")
                .params(Ids.bytes(accountId), day)
                .query((row, _) -> hours(row))
                .list();
    }

    List<OfficialHours> ofDistrict(UUID districtId, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        HOURS
                                + "where district_id = ? and first_day <= ?"
                                + " and (last_day is null or last_day >= ?)")
                .params(Ids.bytes(districtId), last, first)
                .query((row, _) -> hours(row))
                .list();
    }

    private static OfficialHours hours(ResultSet row) throws SQLException {
        return new OfficialHours(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                Ids.of(row.getBytes(3)),
                new Recurrence(
                        DayOfWeek.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12));
    }
}
