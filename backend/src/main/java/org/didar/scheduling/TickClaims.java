package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who and what is taken in which five minutes: one row a resource and step. The primary key on the
 * two is what refuses an overlap; everything read here beforehand only saves failing inserts.
 */
@Repository
class TickClaims {

    /** What can be in one place only. */
    enum Kind {
        STATION,
        PRISONER,
        VISITOR,
        OFFICIAL,
        INTERPRETER
    }

    /** One resource for some steps. */
    record Claim(Kind kind, UUID resource, Ticks ticks) {}

    private static final String ROW = "(?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    TickClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What of these resources is taken in that span; holds that have ended count as free, and so
     * does what these visits claim, of which there is at least one: what is sought a place for. One
     * visit's steps of one resource follow each other: a fifth of the rows is sent when the
     * database puts them together.
     */
    Busy busy(Collection<UUID> resources, Ticks span, Instant now, Collection<UUID> except) {
        Busy busy = new Busy(span);
        if (!resources.isEmpty()) {
            jdbc.sql(
                            """
                            select resource_id, min(tick), max(tick),
                              max(case when held_until <= :now then 1 else 0 end)
                            from tick_claim
                            where resource_id in (:resources) and tick >= :first and tick < :end
                              and visit_id not in (:except)
                            group by resource_id, visit_id
                            """)
                    .param("resources", resources.stream().map(Ids::bytes).toList())
                    .param("first", span.first())
                    .param("end", span.end())
                    .param("now", Columns.of(now))
                    .param("except", except.stream().map(Ids::bytes).toList())
                    .query(
                            (RowCallbackHandler)
                                    row -> {
                                        if (row.getInt(4) == 1) {
                                            busy.addEnded();
                                        } else {
                                            busy.add(
                                                    Ids.of(row.getBytes(1)),
                                                    row.getInt(2),
                                                    row.getInt(3) + 1);
                                        }
                                    });
        }
        return busy;
    }

    /**
     * Takes all of them or none, replacing holds that have ended. One insert, always in the order
     * of the key, so that two claims wait for each other instead of dying of each other.
     *
     * @param until when the hold ends, or {@code null} for a visit's own
     * @param endedStand whether holds that have ended were seen there
     * @throws org.springframework.dao.DuplicateKeyException when another claim was faster
     */
    void hold(
            UUID visitId,
            Collection<Claim> claims,
            @Nullable Instant until,
            Instant now,
            boolean endedStand) {
        List<Claim> ordered =
                claims.stream()
                        .sorted(Comparator.comparing(claim -> claim.resource().toString()))
                        .toList();
        if (endedStand) {
            ordered.forEach(claim -> removeEnded(claim, now));
        }
        List<@Nullable Object> values = new ArrayList<>();
        @Nullable LocalDateTime end = until == null ? null : Columns.of(until);
        for (Claim claim : ordered) {
            byte[] resource = Ids.bytes(claim.resource());
            claim.ticks()
                    .each()
                    .forEach(tick ->
                            values.addAll(
                                    Arrays.asList(
                                            resource,
                                            tick,
                                            claim.kind().name(),
                                            Ids.bytes(visitId),
                                            end)));
        }
        String rows =
                ordered.stream()
                        .map(claim -> (ROW + ", ").repeat(claim.ticks().count()))
                        .collect(Collectors.joining());
        jdbc.sql(
                        "insert into tick_claim (resource_id, tick, resource_kind, visit_id,"
                                + " held_until) values "
                                + rows.substring(0, rows.length() - 2))
                .params(values)
                .update();
    }

    private void removeEnded(Claim claim, Instant now) {
        List<Integer> ended =
                jdbc.sql(
                                """
                                select tick from tick_claim
                                where resource_id = ? and tick >= ? and tick < ? and held_until <= ?
                                """)
                        .params(
                                Ids.bytes(claim.resource()),
                                claim.ticks().first(),
                                claim.ticks().end(),
                                Columns.of(now))
                        .query((row, index) -> row.getInt(1))
                        .list();
        ended.forEach(tick ->
                jdbc.sql(
                                "delete from tick_claim where resource_id = ? and tick = ? and"
                                        + " held_until <= ?")
                        .params(Ids.bytes(claim.resource()), tick, Columns.of(now))
                        .update());
    }

    /** Makes a visit's rows permanent and answers how many there were. */
    int confirm(UUID visitId) {
        return jdbc.sql("update tick_claim set held_until = null where visit_id = ?")
                .param(Ids.bytes(visitId))
                .update();
    }

    void release(UUID visitId) {
        jdbc.sql("delete from tick_claim where visit_id = ?").param(Ids.bytes(visitId)).update();
    }

    void release(UUID visitId, Kind kind) {
        jdbc.sql("delete from tick_claim where visit_id = ? and resource_kind = ?")
                .params(Ids.bytes(visitId), kind.name())
                .update();
    }

    /** Forgets what lies behind: the claims of past steps protect nothing. */
    int forgetBefore(int tick) {
        return jdbc.sql("delete from tick_claim where tick < ?").param(tick).update();
    }
}
