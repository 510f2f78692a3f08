package org.didar.duty;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An officer's number for stations; the PIN nobody can read. */
@Component
class PersonalPin implements PersonalData {

    private final JdbcClient jdbc;

    PersonalPin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "stationPin";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select badge, set_at, wrong_tries from officer_pin where account_id = ?",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            jdbc.sql("delete from officer_pin where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
