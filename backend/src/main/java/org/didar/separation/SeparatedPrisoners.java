package org.didar.separation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From whom a prisoner is kept away. */
@Service
public class SeparatedPrisoners {

    private final JdbcClient jdbc;

    SeparatedPrisoners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<KeptApart> of(UUID prisonerId) {
        return jdbc.sql(
                        "select pair_id, other_id, kept_until from keep_separate_side"
                                + " where prisoner_id = ?")
                .param(Ids.bytes(prisonerId))
                .query((row, _) ->
                        new KeptApart(
                                Ids.of(row.getBytes(1)),
                                Ids.of(row.getBytes(2)),
                                instant(row.getObject(3, LocalDateTime.class))))
                .list();
    }

    /**
     * The same, and whoever arranges something for one of the others waits until the caller's
     * transaction ends. The pairs are locked in one order, so that nobody waits in a circle; the
     * caller keeps the prisoner already and has written nothing another arrangement waits for.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<KeptApart> lock(UUID prisonerId) {
        List<KeptApart> pairs = new ArrayList<>(of(prisonerId));
        pairs.sort(Comparator.comparing(each -> each.pairId().toString()));
        pairs.forEach(each ->
                jdbc.sql("select id from keep_separate where id = ? for update")
                        .param(Ids.bytes(each.pairId()))
                        .query((row, _) -> Ids.of(row.getBytes(1)))
                        .list());
        return pairs;
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
