package org.didar.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody sat in which room, and was asked to leave it. */
@Component
class PersonalSeats implements PersonalData {

    private final JdbcClient jdbc;

    PersonalSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "rooms";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return List.of();
        }
        byte[] id = Ids.bytes(person);
        return Map.of(
                "seats",
                PlainRows.read(
                        jdbc,
                        "select visit_id, kind, first_came, since, audio, video from seat"
                                + " where person_id = ? order by since",
                        id),
                "askedToLeave",
                PlainRows.read(
                        jdbc,
                        "select visit_id, reason, ejected_at, lifted_at from ejection"
                                + " where person_id = ? order by ejected_at",
                        id));
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        // Neither names anybody; both go with their visit.
    }
}
