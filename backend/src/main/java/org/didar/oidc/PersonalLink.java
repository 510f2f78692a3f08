package org.didar.oidc;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody is at the provider of sign-in; whom, nobody can read. */
@Component
class PersonalLink implements PersonalData {

    private final JdbcClient jdbc;

    PersonalLink(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "provider";
    }

    @Override
    public Object of(Subject subject) {
        return PlainRows.readOf(
                jdbc,
                "select issuer, linked_at, last_used_at from provider_link where account_id"
                        + " = ?",
                subject.accountId());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account != null) {
            jdbc.sql("delete from provider_link where account_id = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }
}
