package org.didar.visits;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.didar.hours.PromisedVisits;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which coming visits an official was promised to. */
@Component
class OfficialsVisits implements PromisedVisits {

    private final JdbcClient jdbc;

    OfficialsVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Promised> with(UUID official, Instant from) {
        return jdbc.sql(
                        """
                        select id, start_at, end_at from visit
                        where official_id = ? and start_at >= ?
                          and status in ('HELD', 'REQUESTED', 'CONFIRMED')
                        order by start_at, id
                        """)
                .params(Ids.bytes(official), LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .query((row, _) ->
                        new Promised(
                                Ids.of(row.getBytes(1)),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
