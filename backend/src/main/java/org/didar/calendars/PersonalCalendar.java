package org.didar.calendars;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody has a private calendar address. */
@Component
class PersonalCalendar implements PersonalData {

    private final JdbcClient jdbc;

    PersonalCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "calendar";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select made_at from calendar_feed where account_id = ?",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            jdbc.sql("delete from calendar_feed where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
