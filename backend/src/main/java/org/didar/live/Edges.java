package org.didar.live;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All edges. */
interface Edges extends CrudRepository<Edge, UUID> {

    List<Edge> findByVisitIdAndClosedAtIsNull(UUID visitId);

    /** The edges that are open, of whatever round, and those of one round, open or not. */
    @Query(
            "select e from Edge e where e.visitId = :visitId and (e.closedAt is null or e.round ="
                    + " :round)")
    List<Edge> openOrOf(UUID visitId, int round);
}
