package org.didar.visits;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What statistics still need of visits that were forgotten, by prison and Persian month. */
@Repository
class VisitTally {

    private static final String NONE = "NONE";

    private final JdbcClient jdbc;

    VisitTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kind(String type, String status, String outcome, String fault) {}

    /**
     * @param persianMonth for example 140509
     */
    record Cell(UUID prison, int persianMonth, Kind kind) {}

    static String orNone(@Nullable String code) {
        return code == null ? NONE : code;
    }

    /** Only one sweep at a time counts, so nobody else makes the same cell meanwhile. */
    void add(Cell cell, long visits, long talkMillis) {
        int changed =
                jdbc.sql(
                                """
                                update visit_tally
                                set visits = visits + ?, talk_millis = talk_millis + ?
                                where prison_id = ? and persian_month = ? and type = ?
                                  and status = ? and outcome = ? and fault = ?
                                """)
                        .params(
                                visits,
                                talkMillis,
                                Ids.bytes(cell.prison()),
                                cell.persianMonth(),
                                cell.kind().type(),
                                cell.kind().status(),
                                cell.kind().outcome(),
                                cell.kind().fault())
                        .update();
        if (changed == 0) {
            insert(cell, visits, talkMillis);
        }
    }

    private void insert(Cell cell, long visits, long talkMillis) {
        jdbc.sql(
                        """
                        insert into visit_tally (prison_id, persian_month, type, status, outcome,
                          fault, visits, talk_millis)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(cell.prison()),
                        cell.persianMonth(),
                        cell.kind().type(),
                        cell.kind().status(),
                        cell.kind().outcome(),
                        cell.kind().fault(),
                        visits,
                        talkMillis)
                .update();
    }
}
