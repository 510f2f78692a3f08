package org.didar.sessions;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browsers somebody signed in from. */
@Component
class PersonalDevices implements PersonalData {

    private final ClosingSessions closing;
    private final JdbcClient jdbc;

    PersonalDevices(ClosingSessions closing, JdbcClient jdbc) {
        this.closing = closing;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "devices";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select browser, platform, network, begun_at, last_used_at, proven_by,"
                        + " ended_at, end_reason from signed_in_session"
                        + " where account_id = ? order by begun_at",
                subject.accountId());
    }

    /** Sockets close by the event of each end; the rows then go with the others of their age. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            closing.ofAccount(account, by, EndReason.ACCOUNT_CLOSED);
            jdbc.sql(
                            "update signed_in_session set browser = '', platform = '',"
                                    + " network = '' where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
