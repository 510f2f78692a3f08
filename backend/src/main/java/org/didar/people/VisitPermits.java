package org.didar.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitPermits extends JpaRepository<VisitPermit, UUID> {

    @Query(
            """
            select p from VisitPermit p
            where p.personId = :person and p.prisonerId = :prisoner
              and p.allowedAt <= :to and p.validUntil > :from
            """)
    List<VisitPermit> covering(UUID person, UUID prisoner, Instant from, Instant to);

    @Query("select p from VisitPermit p where p.prisonerId in :prisoners and p.validUntil > :at")
    List<VisitPermit> ofPrisoners(Collection<UUID> prisoners, Instant at);
}
