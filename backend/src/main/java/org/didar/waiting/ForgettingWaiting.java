package org.didar.waiting;

import static org.didar.waiting.WaitingEntries.utc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.didar.kernel.Retained;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who waited goes with their companions and offers, some time after they waited no more. */
@Component
class ForgettingWaiting implements Retained {

    private final JdbcClient jdbc;

    ForgettingWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "waiting_list";
    }

    @Override
    @Transactional(readOnly = true)
    public Stock olderThan(Instant before) {
        return jdbc.sql("select count(*), min(ended_at) from waiting_entry where ended_at < ?")
                .param(utc(before))
                .query((row, _) -> {
                    LocalDateTime oldest = row.getObject(2, LocalDateTime.class);
                    return new Stock(
                            row.getLong(1),
                            oldest == null ? null : oldest.toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetOlderThan(Instant before, int most) {
        List<byte[]> old =
                jdbc.sql(
                                "select id from waiting_entry where ended_at < ?"
                                        + " order by ended_at limit ?")
                        .params(utc(before), most)
                        .query((row, _) -> row.getBytes(1))
                        .list();
        forget(old);
        return old.size();
    }

    /** Removes these entries with all that hangs on them. */
    void forget(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return;
        }
        for (String rows :
                List.of(
                        "waiting_offer where entry_id",
                        "waiting_companion where entry_id",
                        "waiting_entry where id")) {
            jdbc.sql("delete from " + rows + " in (:ids)").param("ids", entries).update();
        }
    }
}
