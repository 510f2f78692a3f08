package org.didar.replanning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the visits of a plan would go. */
@Repository
class ReplanMoves {

    /**
     * One visit's move.
     *
     * @param visitVersion as it was when the place was sought
     * @param to the new place, or {@code null} when nothing was found
     */
    record Move(UUID visitId, long visitVersion, int people, Spot from, @Nullable Spot to) {}

    record Spot(UUID stationId, Instant start) {}

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReplanMoves(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(UUID replanId, List<Move> moves) {
        jdbc.sql("delete from replan_move where replan_id = ?").param(Ids.bytes(replanId)).update();
        batches.batchUpdate(
                """
                insert into replan_move (replan_id, visit_id, visit_version, people,
                    old_station_id, old_start_at, station_id, start_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                moves,
                BATCH,
                (row, move) -> {
                    Spot to = move.to();
                    row.setBytes(1, Ids.bytes(replanId));
                    row.setBytes(2, Ids.bytes(move.visitId()));
                    row.setLong(3, move.visitVersion());
                    row.setInt(4, move.people());
                    row.setBytes(5, Ids.bytes(move.from().stationId()));
                    row.setObject(6, utc(move.from().start()));
                    row.setBytes(7, to == null ? null : Ids.bytes(to.stationId()));
                    row.setObject(8, to == null ? null : utc(to.start()));
                });
    }

    /** By the old time. */
    List<Move> of(UUID replanId) {
        return jdbc.sql(
                        """
                        select visit_id, visit_version, people, old_station_id, old_start_at,
                            station_id, start_at
                        from replan_move where replan_id = ? order by old_start_at, visit_id
                        """)
                .param(Ids.bytes(replanId))
                .query((row, index) -> {
                    byte[] station = row.getBytes(6);
                    LocalDateTime start = row.getObject(7, LocalDateTime.class);
                    return new Move(
                            Ids.of(row.getBytes(1)),
                            row.getLong(2),
                            row.getInt(3),
                            new Spot(
                                    Ids.of(row.getBytes(4)),
                                    instant(row.getObject(5, LocalDateTime.class))),
                            station == null || start == null
                                    ? null
                                    : new Spot(Ids.of(station), instant(start)));
                })
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
