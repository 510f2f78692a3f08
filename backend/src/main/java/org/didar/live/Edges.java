package org.didar.live;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All edges. */
interface Edges extends CrudRepository<Edge, UUID> {

    List<Edge> findByVisitIdAndClosedAtIsNull(UUID visitId);

    List<Edge> findByVisitIdAndRound(UUID visitId, int round);
}
