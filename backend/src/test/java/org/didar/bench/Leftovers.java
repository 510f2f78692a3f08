package org.didar.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run books is removed again, also after one that was killed; and what it double booked. */
final class Leftovers {

    private final JdbcClient jdbc;

    Leftovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int remove() {
        List<byte[]> visits =
                jdbc.sql("select visit_id from claimed_place where not (" + loaded() + ")")
                        .query((row, index) -> row.getBytes(1))
                        .list();
        jdbc.sql("delete from tick_claim where not (" + loaded() + ")").update();
        for (byte[] each : visits) {
            for (String table :
                    List.of(
                            "visit_participant",
                            "visit_change",
                            "room",
                            "claimed_place",
                            "visit_quota")) {
                jdbc.sql("delete from " + table + " where visit_id = ?").param(each).update();
            }
            jdbc.sql("delete from visit where id = ?").param(each).update();
        }
        return visits.size();
    }

    private static String loaded() {
        return Size.LOADED.replace("%s", "visit_id");
    }

    /**
     * Pairs of coming visits that share a station or a prisoner at one time, by the visits alone.
     */
    int overbooked() {
        return overlaps("station_id") + overlaps("prisoner_id");
    }

    private int overlaps(String resource) {
        return jdbc.sql(
                        """
                        select count(*) from visit a join visit b on a.%1$s = b.%1$s
                          and b.start_at >= a.start_at and b.start_at < a.end_at and a.id <> b.id
                        where a.prison_id in (select id from prison)
                          and a.start_at >= '2026-11-21' and b.start_at >= '2026-11-21'
                          and a.status in ('HELD', 'CONFIRMED') and b.status in ('HELD', 'CONFIRMED')
                        """
                                .formatted(resource))
                .query(Integer.class)
                .single();
    }
}
