package org.didar.places;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Stations extends JpaRepository<Station, UUID> {

    long countByPrisonId(UUID prisonId);

    List<Station> findByPrisonIdOrderByNumber(UUID prisonId);

    List<Station> findByPrisonIdInOrderByPrisonIdAscNumberAsc(Collection<UUID> prisonIds);
}
