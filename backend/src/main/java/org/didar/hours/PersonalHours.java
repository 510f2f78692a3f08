package org.didar.hours;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When an official said they can join visits. */
@Component
class PersonalHours implements PersonalData {

    private final JdbcClient jdbc;

    PersonalHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "hours";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select weekday, every_weeks, first_day, last_day, from_minute, until_minute,"
                        + " at_once, gap_minutes from official_hours where account_id = ?"
                        + " order by first_day, from_minute",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            jdbc.sql("delete from official_hours where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
