package org.didar.live;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All raised hands. */
interface Hands extends CrudRepository<Hand, UUID> {

    List<Hand> findByVisitId(UUID visitId);

    List<Hand> findByVisitIdIn(Collection<UUID> visitIds);
}
