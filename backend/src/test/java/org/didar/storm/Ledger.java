package org.didar.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database says after a crash. */
final class Ledger {

    /** Five steps of the station, four of the prisoner, four of one visitor. */
    private static final int STEPS = 13;

    private final JdbcClient jdbc;

    Ledger(String url, String user) {
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(url, user, ""));
    }

    void holdsEvery(Collection<String> confirmed) {
        List<String> kept =
                jdbc.sql("select id from visit where status = 'CONFIRMED'")
                        .query((row, index) -> Ids.of(row.getBytes(1)).toString())
                        .list();
        assertThat(kept).as("acknowledged confirmations").containsAll(confirmed);
    }

    /**
     * Who was told of a visit has that one and no other; who was refused has none; who was told
     * nothing has one at the most.
     */
    void agreesWith(Clients clients) {
        Map<UUID, List<String>> visits = new HashMap<>();
        jdbc.sql("select prisoner_id, id from visit")
                .query(
                        (RowCallbackHandler)
                                row ->
                                        visits.computeIfAbsent(
                                                        Ids.of(row.getBytes(1)),
                                                        each -> new ArrayList<>())
                                                .add(Ids.of(row.getBytes(2)).toString()));
        for (Asked each : clients.all()) {
            List<String> own = visits.getOrDefault(each.prisoner(), List.of());
            if (clients.isAnswered(each)) {
                assertThat(own).isEqualTo(clients.answerTo(each).stream().toList());
            } else {
                assertThat(own).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** Every hold has ended, and whoever had it may book again. */
    void holdsNoHold() {
        assertNone("holds that never end", "select id from visit where status = 'HELD'");
        assertNone(
                "turns of holds that have ended",
                "select q.visit_id from visit_quota q join visit v on v.id = q.visit_id"
                        + " where v.status = 'EXPIRED'");
        assertNone(
                "steps that are only held",
                "select visit_id from tick_claim where held_until is not null");
    }

    /** A visit has its participant, its place, its steps and its week, or it is not there. */
    void holdsNothingHalfBooked() {
        assertNone(
                "visits without all their steps",
                "select v.id from visit v where (select count(*) from tick_claim t"
                        + " where t.visit_id = v.id) <> case when v.status = 'EXPIRED'"
                        + " then 0 else "
                        + STEPS
                        + " end");
        assertNone(
                "steps of no visit",
                "select t.visit_id from tick_claim t where not exists"
                        + " (select 1 from visit v where v.id = t.visit_id)");
        assertNone(
                "confirmed visits with steps that are only held",
                "select v.id from visit v join tick_claim t on t.visit_id = v.id"
                        + " where v.status = 'CONFIRMED' and t.held_until is not null");
        assertNone(
                "visits whose place or week is missing or differs",
                "select v.id from visit v where v.status <> 'EXPIRED'"
                        + " and not exists (select 1 from claimed_place p"
                        + " join visit_quota q on q.visit_id = p.visit_id where p.visit_id = v.id"
                        + " and p.station_id = v.station_id and p.starts_at = v.start_at"
                        + " and (p.held_until is null) = (v.status = 'CONFIRMED')"
                        + " and (q.held_until is null) = (v.status = 'CONFIRMED'))");
        assertNone(
                "visits without their visitor",
                "select v.id from visit v where (select count(*) from visit_participant p"
                        + " where p.visit_id = v.id) <> 1");
    }

    private void assertNone(String what, String query) {
        List<UUID> found = jdbc.sql(query).query((row, index) -> Ids.of(row.getBytes(1))).list();
        assertThat(found).as(what).isEmpty();
    }
}
