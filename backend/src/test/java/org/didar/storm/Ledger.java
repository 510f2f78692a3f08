package org.didar.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
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

    void stillKnows(Collection<String> held) {
        List<String> kept =
                jdbc.sql("select id from visit")
                        .query((row, index) -> Ids.of(row.getBytes(1)).toString())
                        .list();
        assertThat(kept).as("acknowledged holds").containsAll(held);
    }

    /** A visit has its participant, its place, its steps and its week, or it is not there. */
    void holdsNothingHalfBooked() {
        assertNone(
                "visits without all their steps",
                "select v.id from visit v where (select count(*) from tick_claim t"
                        + " where t.visit_id = v.id) <> "
                        + STEPS);
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
                "select v.id from visit v where not exists (select 1 from claimed_place p"
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
