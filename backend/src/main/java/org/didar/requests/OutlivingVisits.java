package org.didar.requests;

import org.didar.kernel.Ids;
import org.didar.visits.VisitsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A request stands on its own when the visit it was taken in is forgotten. */
@Component
class OutlivingVisits {

    private final JdbcClient jdbc;

    OutlivingVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forgotten(VisitsForgotten event) {
        jdbc.sql("update request set visit_id = null where visit_id in (:ids)")
                .param("ids", event.visitIds().stream().map(Ids::bytes).toList())
                .update();
    }
}
