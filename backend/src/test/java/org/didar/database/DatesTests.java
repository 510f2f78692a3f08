package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar day written by a server east of Greenwich is the same day in the table. */
@OnMariaDb
class DatesTests {

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    @Test
    void aDayIsNotShiftedByTheServersOwnZone() {
        assertThat(TimeZone.getDefault().getRawOffset())
                .as("tests run in Tehran's zone")
                .isPositive();
        TestPrison prison = TestPrison.found(beans, 1);
        UUID template =
                prison.offer(
                        new SessionPlan(
                                prison.id(),
                                DayOfWeek.SATURDAY,
                                LocalTime.of(9, 0),
                                1,
                                20,
                                5,
                                Set.copyOf(prison.stations()),
                                LocalDate.of(2026, 11, 21),
                                null,
                                Set.of(SessionKind.FAMILY_ONLINE)));
        assertThat(
                        jdbc.sql(
                                        "select cast(valid_from as char(10)) from session_template"
                                                + " where id = ?")
                                .param(Ids.bytes(template))
                                .query((row, index) -> row.getString(1))
                                .single())
                .isEqualTo("2026-11-21");
    }
}
