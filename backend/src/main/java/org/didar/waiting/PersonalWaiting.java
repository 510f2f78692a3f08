package org.didar.waiting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For what somebody waits and waited, and along with whom. */
@Component
class PersonalWaiting implements PersonalData {

    private static final String ENTRIES =
            "select id, prisoner_id, first_day, last_day, day_part, since, state, ended_at"
                    + " from waiting_entry where ";

    private final JdbcClient jdbc;
    private final ForgettingWaiting forgetting;

    PersonalWaiting(JdbcClient jdbc, ForgettingWaiting forgetting) {
        this.jdbc = jdbc;
        this.forgetting = forgetting;
    }

    @Override
    public String part() {
        return "waitingList";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        return Map.of(
                "entries",
                PlainRows.readOf(jdbc, ENTRIES + "person_id = ? order by since", person),
                "offers",
                PlainRows.readOf(
                        jdbc,
                        "select o.visit_id, o.start_at, o.offered_at, o.until_at, o.answer"
                                + " from waiting_offer o join waiting_entry e on e.id = o.entry_id"
                                + " where e.person_id = ? order by o.offered_at",
                        person),
                "asCompanion",
                PlainRows.readOf(
                        jdbc,
                        ENTRIES
                                + "id in (select entry_id from waiting_companion"
                                + " where person_id = ?) order by since",
                        person));
    }

    /** Who waits for a visit is nobody any more; a visit that is held for them hinders it. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID person = subject.personId();
        if (person == null) {
            return;
        }
        byte[] id = Ids.bytes(person);
        List<byte[]> own =
                jdbc.sql("select id from waiting_entry where person_id = ?")
                        .param(id)
                        .query((row, _) -> row.getBytes(1))
                        .list();
        forgetting.forget(own);
        jdbc.sql("delete from waiting_companion where person_id = ?").param(id).update();
    }
}
