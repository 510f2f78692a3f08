package org.didar.requests;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which open requests are in an official's hands, and since when; what they say is others' data.
 */
@Component
class PersonalDesk implements PersonalData {

    private final JdbcClient jdbc;

    PersonalDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "desk";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select request_id, since from request_holder where account_id = ? order by since",
                subject.accountId());
    }

    /** What somebody held waits for the whole office again. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            jdbc.sql("delete from request_holder where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
