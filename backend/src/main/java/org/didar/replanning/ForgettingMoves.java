package org.didar.replanning;

import org.didar.kernel.Ids;
import org.didar.visits.VisitsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a visit was to go is forgotten with the visit. */
@Component
class ForgettingMoves {

    private final JdbcClient jdbc;

    ForgettingMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forgotten(VisitsForgotten event) {
        jdbc.sql("delete from replan_move where visit_id in (:ids)")
                .param("ids", event.visitIds().stream().map(Ids::bytes).toList())
                .update();
    }
}
