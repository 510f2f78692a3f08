package org.didar.requests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In whose hands open requests are. One without a holder waits for the whole office. */
@Repository
class RequestHolders {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestHolders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Joins the caller's transaction, as everything here does. */
    void hold(UUID request, UUID account) {
        release(request);
        jdbc.sql("insert into request_holder (request_id, account_id, since) values (?, ?, ?)")
                .params(
                        Ids.bytes(request),
                        Ids.bytes(account),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void release(UUID request) {
        jdbc.sql("delete from request_holder where request_id = ?")
                .param(Ids.bytes(request))
                .update();
    }

    List<UUID> heldBy(UUID account) {
        return jdbc.sql("select request_id from request_holder where account_id = ?")
                .param(Ids.bytes(account))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** The holder's account by request; those of the whole office are left out. */
    Map<UUID, UUID> of(Collection<UUID> requests) {
        Map<UUID, UUID> holders = new HashMap<>();
        if (!requests.isEmpty()) {
            jdbc.sql(
                            """
                            select request_id, account_id from request_holder
                            where request_id in (:requests)
                            """)
                    .param("requests", requests.stream().map(Ids::bytes).toList())
                    .query((row, index) ->
                            holders.put(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2))))
                    .list();
        }
        return holders;
    }
}
