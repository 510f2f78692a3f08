package org.didar.live;

import java.util.List;
import org.didar.kernel.Ids;
import org.didar.visits.VisitsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rooms go with their visits. */
@Component
class ForgettingRooms {

    /** What hangs on another comes before it. */
    private static final List<String> TABLES =
            List.of(
                    "room_text_seat",
                    "room_text",
                    "hand",
                    "edge",
                    "seat",
                    "live_command",
                    "ejection",
                    "conference",
                    "room");

    private final JdbcClient jdbc;

    ForgettingRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forgotten(VisitsForgotten event) {
        List<byte[]> ids = event.visitIds().stream().map(Ids::bytes).toList();
        TABLES.forEach(table ->
                jdbc.sql("delete from " + table + " where visit_id in (:ids)")
                        .param("ids", ids)
                        .update());
    }
}
