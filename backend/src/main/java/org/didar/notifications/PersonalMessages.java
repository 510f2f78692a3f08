package org.didar.notifications;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was told by text message. */
@Component
class PersonalMessages implements PersonalData {

    private final JdbcClient jdbc;

    PersonalMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "messages";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select kind, params, locale, queued_at, sent_at, given_up_at"
                        + " from outgoing_message where recipient_id = ?"
                        + " order by queued_at",
                subject.personId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID person = subject.personId();
        if (person != null) {
            jdbc.sql("delete from outgoing_message where recipient_id = ?")
                    .param(Ids.bytes(person))
                    .update();
        }
    }
}
