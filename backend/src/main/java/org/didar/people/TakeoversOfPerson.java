package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That somebody said to be a person who was vouched for, and what was decided. */
@Component
class TakeoversOfPerson implements PersonalData {

    private final JdbcClient jdbc;

    TakeoversOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "takeovers";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select id, given_name, family_name, birth_date, status, filed_at, decided_at,"
                        + " reason from takeover where account_id = ? order by filed_at",
                subject.accountId());
    }

    /** One's own, and what others said of oneself. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        erase("account_id", subject.accountId());
        erase("person_id", subject.personId());
    }

    private void erase(String column, @Nullable UUID id) {
        if (id != null) {
            jdbc.sql("delete from takeover where " + column + " = ?").param(Ids.bytes(id)).update();
        }
    }

    /** Pictures hang on it. */
    @Override
    public int step() {
        return 2;
    }
}
