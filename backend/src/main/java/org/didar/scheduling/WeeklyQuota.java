package org.didar.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One family visit a prisoner and week (cabin-visit practice), kept by the primary key on the two.
 * Weeks begin on Saturday, on the prison's calendar.
 */
@Repository
class WeeklyQuota {

    private final JdbcClient jdbc;

    WeeklyQuota(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    /** The weeks from {@code first} on that are used up, not counting what {@code except} uses. */
    Set<LocalDate> usedWeeks(UUID prisonerId, LocalDate first, Instant now, UUID except) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select week from visit_quota
                                where prisoner_id = ? and week >= ? and visit_id <> ?
                                  and (held_until is null or held_until > ?)
                                """)
                        .params(Ids.bytes(prisonerId), first, Ids.bytes(except), Columns.of(now))
                        .query((row, index) -> row.getObject(1, LocalDate.class))
                        .list());
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the week is used
     */
    void hold(UUID visitId, UUID prisonerId, LocalDate week, Instant until, Instant now) {
        byte[] prisoner = Ids.bytes(prisonerId);
        jdbc.sql("delete from visit_quota where prisoner_id = ? and week = ? and held_until <= ?")
                .params(prisoner, week, Columns.of(now))
                .update();
        jdbc.sql(
                        "insert into visit_quota (prisoner_id, week, visit_id, held_until)"
                                + " values (?, ?, ?, ?)")
                .params(prisoner, week, Ids.bytes(visitId), Columns.of(until))
                .update();
    }

    int confirm(UUID visitId) {
        return jdbc.sql("update visit_quota set held_until = null where visit_id = ?")
                .param(Ids.bytes(visitId))
                .update();
    }

    /** Says whether there was something to give back: a second time there is not. */
    boolean giveBack(UUID visitId) {
        return jdbc.sql("delete from visit_quota where visit_id = ?")
                        .param(Ids.bytes(visitId))
                        .update()
                > 0;
    }

    boolean isUsedBy(UUID visitId) {
        return jdbc.sql("select count(*) from visit_quota where visit_id = ?")
                        .param(Ids.bytes(visitId))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
