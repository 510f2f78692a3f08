package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The turns of a prisoner's family: so many a period, kept by the primary key of prisoner, period
 * and number, and beside them the visits that are owed for lost ones, spent first. A visit uses one
 * or the other, in one row, and gives it back once.
 */
@Repository
class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is used and what is owed, in one query.
     *
     * @param first periods that ended before this day are left out
     * @param except the visit whose own turn does not count
     */
    TurnsTaken read(UUID prisonerId, LocalDate first, Instant now, UUID except) {
        List<TurnsTaken.Turn> turns = new ArrayList<>();
        List<TurnsTaken.Owed> owed = new ArrayList<>();
        AtomicBoolean booked = new AtomicBoolean();
        jdbc.sql(
                        """
                        select 1, week, ordinal, visit_id, prisoner_id, held_until, visit_id,
                            visit_id
                        from visit_quota where prisoner_id = ? and week >= ?
                        union all
                        select 2, cast(c.expires_at as date), 0, c.lost_visit_id, c.lead_id,
                            s.held_until, s.visit_id, c.offered_visit_id
                        from make_up_credit c
                        left join make_up_spending s on s.lost_visit_id = c.lost_visit_id
                        where c.prisoner_id = ? and c.expires_at > ?
                        """)
                .params(Ids.bytes(prisonerId), first, Ids.bytes(prisonerId), Columns.of(now))
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    Instant until = instant(row.getObject(6, LocalDateTime.class));
                                    byte[] by = row.getBytes(7);
                                    boolean stale = until != null && !until.isAfter(now);
                                    boolean own = by != null && Ids.of(by).equals(except);
                                    boolean free = by == null || stale || own;
                                    booked.compareAndSet(false, own && !stale);
                                    if (row.getInt(1) == 1) {
                                        turns.add(
                                                new TurnsTaken.Turn(
                                                        row.getObject(2, LocalDate.class),
                                                        row.getInt(3),
                                                        free));
                                    } else {
                                        owed.add(
                                                new TurnsTaken.Owed(
                                                        Ids.of(row.getBytes(4)),
                                                        Ids.of(row.getBytes(5)),
                                                        row.getObject(2, LocalDate.class),
                                                        free,
                                                        by != null,
                                                        by != null
                                                                        && until != null
                                                                        && Arrays.equals(
                                                                                by, row.getBytes(8))
                                                                ? Ids.of(by)
                                                                : null));
                                    }
                                });
        return new TurnsTaken(turns, owed, booked.get());
    }

    /**
     * Takes what is owed, or else a turn of that day's period; says whether either was there.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another visit was faster
     */
    boolean hold(Wish wish, Periods periods, LocalDate day, @Nullable Instant until, Instant now) {
        TurnsTaken taken = read(wish.prisonerId(), periods.of(day), now, wish.visitId());
        TurnsTaken.Owed owed = taken.owedTo(wish.visitorIds()).orElse(null);
        if (owed != null) {
            spend(owed, wish.visitId(), until);
            return true;
        }
        int ordinal = taken.nextIn(day, periods);
        if (ordinal > 0) {
            take(wish, periods.of(day), ordinal, taken, until);
        }
        return ordinal > 0;
    }

    private void take(
            Wish wish, LocalDate period, int ordinal, TurnsTaken taken, @Nullable Instant until) {
        byte[] prisoner = Ids.bytes(wish.prisonerId());
        if (taken.hasEnded(period, ordinal)) {
            jdbc.sql("delete from visit_quota where prisoner_id = ? and week = ? and ordinal = ?")
                    .params(prisoner, period, ordinal)
                    .update();
        }
        jdbc.sql(
                        "insert into visit_quota (prisoner_id, week, ordinal, visit_id, held_until)"
                                + " values (?, ?, ?, ?, ?)")
                .param(1, prisoner)
                .param(2, period)
                .param(3, ordinal)
                .param(4, Ids.bytes(wish.visitId()))
                .param(5, column(until))
                .update();
    }

    private void spend(TurnsTaken.Owed owed, UUID visitId, @Nullable Instant until) {
        if (owed.wasHeld()) {
            jdbc.sql("delete from make_up_spending where lost_visit_id = ?")
                    .param(Ids.bytes(owed.lostVisitId()))
                    .update();
        }
        jdbc.sql(
                        "insert into make_up_spending (lost_visit_id, visit_id, held_until)"
                                + " values (?, ?, ?)")
                .param(1, Ids.bytes(owed.lostVisitId()))
                .param(2, Ids.bytes(visitId))
                .param(3, column(until))
                .update();
    }

    void confirm(UUID visitId) {
        byte[] visit = Ids.bytes(visitId);
        if (jdbc.sql("update visit_quota set held_until = null where visit_id = ?")
                        .param(visit)
                        .update()
                == 0) {
            jdbc.sql("update make_up_spending set held_until = null where visit_id = ?")
                    .param(visit)
                    .update();
        }
    }

    /** Says whether there was something to give back: a second time there is not. */
    boolean giveBack(UUID visitId) {
        byte[] visit = Ids.bytes(visitId);
        return jdbc.sql("delete from visit_quota where visit_id = ?").param(visit).update() > 0
                || jdbc.sql("delete from make_up_spending where visit_id = ?").param(visit).update()
                        > 0;
    }

    /**
     * Takes the visit's turn along to another day: in the same period it stays the same row, and so
     * does what was owed. Says whether there was one.
     */
    boolean move(Wish wish, Periods periods, LocalDate day, @Nullable Instant until, Instant now) {
        LocalDate used = periodOf(wish.visitId());
        boolean stays =
                used == null
                        ? count("make_up_spending where visit_id = ?", wish.visitId()) > 0
                        : periods.of(used).equals(periods.of(day));
        if (stays) {
            return true;
        }
        giveBack(wish.visitId());
        return hold(wish, periods, day, until, now);
    }

    private @Nullable LocalDate periodOf(UUID visitId) {
        return jdbc.sql("select week from visit_quota where visit_id = ?")
                .param(Ids.bytes(visitId))
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }

    /** Whether a turn counts as used by the visit: what is owed for it is not. */
    boolean isUsedBy(UUID visitId) {
        return count("visit_quota where visit_id = ?", visitId)
                        + count("make_up_spending where visit_id = ?", visitId)
                        - count("make_up_credit where lost_visit_id = ?", visitId)
                > 0;
    }

    private int count(String rows, UUID visitId) {
        return jdbc.sql("select count(*) from " + rows)
                .param(Ids.bytes(visitId))
                .query(Integer.class)
                .single();
    }

    private static @Nullable LocalDateTime column(@Nullable Instant instant) {
        return instant == null ? null : Columns.of(instant);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
