package org.didar.separation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All pairs that are or were kept separate. */
@Repository
class Separations {

    private static final String PAIR =
            "select k.id, k.one_id, k.other_id, k.reason, k.kept_until, k.set_at"
                    + " from keep_separate k ";

    private final JdbcClient jdbc;

    Separations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the two are kept separate already
     */
    void add(Separation pair, UUID by) {
        jdbc.sql(
                        "insert into keep_separate (id, one_id, other_id, reason, kept_until,"
                                + " set_by, set_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(1, Ids.bytes(pair.id()))
                .param(2, Ids.bytes(pair.oneId()))
                .param(3, Ids.bytes(pair.otherId()))
                .param(4, pair.reason())
                .param(5, pair.until() == null ? null : column(pair.until()))
                .param(6, Ids.bytes(by))
                .param(7, column(pair.setAt()))
                .update();
        side(pair, pair.oneId(), pair.otherId());
        side(pair, pair.otherId(), pair.oneId());
    }

    private void side(Separation pair, UUID prisoner, UUID other) {
        jdbc.sql(
                        "insert into keep_separate_side (prisoner_id, other_id, pair_id,"
                                + " kept_until) values (?, ?, ?, ?)")
                .param(1, Ids.bytes(prisoner))
                .param(2, Ids.bytes(other))
                .param(3, Ids.bytes(pair.id()))
                .param(4, pair.until() == null ? null : column(pair.until()))
                .update();
    }

    /** What has ended by itself no longer stands in the way of another pair of the same two. */
    void removeEnded(UUID one, UUID other, Instant now) {
        jdbc.sql(
                        "delete from keep_separate_side where kept_until <= ?"
                                + " and (prisoner_id = ? and other_id = ?"
                                + " or prisoner_id = ? and other_id = ?)")
                .params(
                        column(now),
                        Ids.bytes(one),
                        Ids.bytes(other),
                        Ids.bytes(other),
                        Ids.bytes(one))
                .update();
    }

    /** The pair while it is not lifted, locked until the caller's transaction ends. */
    Optional<Separation> lock(UUID id) {
        return jdbc.sql(PAIR + "where k.id = ? and k.lifted_at is null for update")
                .param(Ids.bytes(id))
                .query((row, _) -> pair(row))
                .optional();
    }

    void lift(UUID id, UUID by, Instant now) {
        byte[] pair = Ids.bytes(id);
        jdbc.sql("delete from keep_separate_side where pair_id = ?").param(pair).update();
        jdbc.sql("update keep_separate set lifted_by = ?, lifted_at = ? where id = ?")
                .params(Ids.bytes(by), column(now), pair)
                .update();
    }

    /** Those with somebody in one of these prisons, the newest first. */
    List<Separation> in(Collection<UUID> prisons, Instant now, int most) {
        return prisons.isEmpty()
                ? List.of()
                : jdbc.sql(
                                PAIR
                                        + """
                                        where k.id in (
                                          select s.pair_id from keep_separate_side s
                                          join prisoner p on p.id = s.prisoner_id
                                          where p.prison_id in (:prisons)
                                            and (s.kept_until is null or s.kept_until > :now))
                                        order by k.set_at desc, k.id limit :most
                                        """)
                        .param("prisons", prisons.stream().map(Ids::bytes).toList())
                        .param("now", column(now))
                        .param("most", most)
                        .query((row, _) -> pair(row))
                        .list();
    }

    private static Separation pair(ResultSet row) throws SQLException {
        LocalDateTime until = row.getObject(5, LocalDateTime.class);
        return new Separation(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                Ids.of(row.getBytes(3)),
                row.getString(4),
                until == null ? null : until.toInstant(ZoneOffset.UTC),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
