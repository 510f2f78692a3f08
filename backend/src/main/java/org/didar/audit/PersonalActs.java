package org.didar.audit;

import java.util.UUID;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody did, as the log has it. It names nobody, and nothing is ever taken out of it. */
@Component
class PersonalActs implements PersonalData {

    private final JdbcClient jdbc;

    PersonalActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "acts";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select happened_at, action, thing_kind, origin_kind, origin_address"
                        + " from audit_entry where actor_id = ? order by happened_at",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        // The chain must verify afterwards, and the ids in it are nobody's any more.
    }
}
