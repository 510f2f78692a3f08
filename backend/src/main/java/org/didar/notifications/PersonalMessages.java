package org.didar.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        return Stream.of(
                        told("recipient_id", subject.personId()),
                        told("account_id", subject.accountId()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Map<String, @Nullable Object>> told(String column, @Nullable UUID id) {
        return PlainRows.readOf(
                jdbc,
                "select kind, params, locale, queued_at, sent_at, given_up_at"
                        + " from outgoing_message where "
                        + column
                        + " = ? order by queued_at",
                id);
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        erase("recipient_id", subject.personId());
        erase("account_id", subject.accountId());
    }

    private void erase(String column, @Nullable UUID id) {
        if (id != null) {
            jdbc.sql("delete from outgoing_message where " + column + " = ?")
                    .param(Ids.bytes(id))
                    .update();
        }
    }
}
