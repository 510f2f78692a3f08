package org.didar.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits owed for lost ones, written in the transaction of the outcome. */
@Repository
public class MakingUp {

    private final JdbcClient jdbc;

    MakingUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Turns what the lost visit had used into a visit owed: its turn stays used, so that one loss
     * is made good once. A visit that used no turn is owed none.
     */
    boolean grant(UUID lostVisitId, UUID leadId, Instant now, Duration valid) {
        byte[] lost = Ids.bytes(lostVisitId);
        return jdbc.sql(
                                """
                                insert into make_up_credit
                                  (lost_visit_id, prisoner_id, lead_id, granted_at, expires_at,
                                   offer_due)
                                select u.visit_id, u.prisoner_id, ?, ?, ?, true from (
                                  select q.visit_id, q.prisoner_id from visit_quota q
                                  where q.visit_id = ?
                                  union all
                                  select s.visit_id, c.prisoner_id from make_up_spending s
                                  join make_up_credit c on c.lost_visit_id = s.lost_visit_id
                                  where s.visit_id = ?) u
                                where not exists (select 1 from make_up_credit d
                                  where d.lost_visit_id = ?)
                                """)
                        .params(
                                Ids.bytes(leadId),
                                Columns.of(now),
                                Columns.of(now.plus(valid)),
                                lost,
                                lost,
                                lost)
                        .update()
                > 0;
    }

    /** Lost visits whose families have not been offered a time yet, the oldest first. */
    public List<UUID> toOffer(Instant now, int most) {
        return jdbc.sql(
                        "select lost_visit_id from make_up_credit where offer_due = true"
                                + " and expires_at > ? order by granted_at limit ?")
                .params(Columns.of(now), most)
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list();
    }

    public boolean isSpent(UUID lostVisitId) {
        return of(lostVisitId).map(MakeUp::spentBy).isPresent();
    }

    /** Says once, and once only, that this caller makes the offer. */
    public boolean startOffer(UUID lostVisitId) {
        return jdbc.sql(
                                "update make_up_credit set offer_due = false"
                                        + " where lost_visit_id = ? and offer_due = true")
                        .param(Ids.bytes(lostVisitId))
                        .update()
                > 0;
    }

    public void offered(UUID lostVisitId, UUID visitId) {
        jdbc.sql("update make_up_credit set offered_visit_id = ? where lost_visit_id = ?")
                .params(Ids.bytes(visitId), Ids.bytes(lostVisitId))
                .update();
    }

    /** The held visits whose times were kept free for this person, if they are still held. */
    public List<UUID> offersTo(UUID prisonerId, UUID leadId, Instant now) {
        return jdbc.sql(
                        "select offered_visit_id from make_up_credit where prisoner_id = ?"
                                + " and expires_at > ? and lead_id = ?"
                                + " and offered_visit_id is not null")
                .params(Ids.bytes(prisonerId), Columns.of(now), Ids.bytes(leadId))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** What is owed for a lost visit, if anything is. */
    public Optional<MakeUp> of(UUID lostVisitId) {
        return jdbc.sql(
                        """
                        select c.expires_at, c.offered_visit_id, s.visit_id
                        from make_up_credit c
                        left join make_up_spending s
                          on s.lost_visit_id = c.lost_visit_id and s.held_until is null
                        where c.lost_visit_id = ?
                        """)
                .param(Ids.bytes(lostVisitId))
                .query((row, _) ->
                        new MakeUp(
                                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getBytes(2) == null ? null : Ids.of(row.getBytes(2)),
                                row.getBytes(3) == null ? null : Ids.of(row.getBytes(3))))
                .optional();
    }

    void forget(UUID lostVisitId) {
        byte[] lost = Ids.bytes(lostVisitId);
        jdbc.sql("delete from make_up_spending where lost_visit_id = ?").param(lost).update();
        jdbc.sql("delete from make_up_credit where lost_visit_id = ?").param(lost).update();
    }
}
