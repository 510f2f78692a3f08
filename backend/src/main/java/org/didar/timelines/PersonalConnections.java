package org.didar.timelines;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody's own connection did in visits, and what it carried. */
@Component
class PersonalConnections implements PersonalData {

    private final JdbcClient jdbc;

    PersonalConnections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "connections";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return List.of();
        }
        byte[] id = Ids.bytes(person);
        return Map.of(
                "events",
                PlainRows.read(
                        jdbc,
                        "select visit_id, what, rung, at from visit_seat_event"
                                + " where person_id = ? order by at, id",
                        id),
                "minutes",
                PlainRows.read(
                        jdbc,
                        "select visit_id, minute_no, rung, looks, loss_in, loss_out, rtt, frames,"
                                + " frozen, concealed, relayed from visit_seat_minute"
                                + " where person_id = ? order by visit_id, minute_no",
                        id));
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        // Neither names anybody; both go with their visit.
    }
}
