package org.didar.passkeys;

import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody's passkeys, revoked ones too; the keys themselves mean nothing to read. */
@Component
class PersonalPasskeys implements PersonalData {

    private final JdbcClient jdbc;

    PersonalPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "passkeys";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select name, relying_party, created_at, last_used_at, revoked_at,"
                        + " backed_up from passkey where account_id = ?"
                        + " order by created_at",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            for (String table : List.of("passkey", "passkey_challenge")) {
                jdbc.sql("delete from " + table + " where account_id = ?")
                        .param(Ids.bytes(account))
                        .update();
            }
        }
    }
}
