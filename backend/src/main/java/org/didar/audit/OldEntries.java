package org.didar.audit;

import java.time.Instant;
import org.didar.kernel.Retained;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of the log is past its time. Nothing here can remove it: the log is append-only. */
@Component
class OldEntries implements Retained {

    private final JdbcClient jdbc;

    OldEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "audit";
    }

    @Override
    public Stock olderThan(Instant before) {
        return jdbc.sql(
                        "select count(*) as entries, min(happened_at) as oldest from"
                                + " audit_entry where happened_at < ?")
                .param(Columns.of(before))
                .query((row, _) ->
                        new Stock(
                                row.getLong("entries"),
                                row.getObject("oldest") == null
                                        ? null
                                        : Columns.instant(row, "oldest")))
                .single();
    }

    @Override
    public int forgetOlderThan(Instant before, int most) {
        return 0;
    }

    @Override
    public boolean goesByItself() {
        return false;
    }
}
