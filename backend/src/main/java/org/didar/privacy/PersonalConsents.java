package org.didar.privacy;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody agreed to and took back; both go with the person, for nothing is done any more. */
@Component
class PersonalConsents implements PersonalData {

    private final JdbcClient jdbc;

    PersonalConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "consents";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select purpose, wording_version, given, said_at, said_via from consent"
                        + " where person_id = ? order by id",
                subject.personId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID person = subject.personId();
        if (person != null) {
            jdbc.sql("delete from consent where person_id = ?").param(Ids.bytes(person)).update();
        }
    }
}
