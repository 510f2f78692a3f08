package org.didar.live;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All ejections. */
interface Ejections extends CrudRepository<Ejection, UUID> {

    List<Ejection> findByVisitIdAndLiftedAtIsNull(UUID visitId);

    boolean existsByVisitIdAndPersonIdAndLiftedAtIsNull(UUID visitId, UUID personId);
}
