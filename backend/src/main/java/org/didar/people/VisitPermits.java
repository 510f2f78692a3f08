package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitPermits extends JpaRepository<VisitPermit, UUID> {

    @Query(
            """
            select count(p) > 0 from VisitPermit p
            where p.personId = :person and p.prisonerId = :prisoner
              and p.allowedAt <= :at and p.validUntil > :at
            """)
    boolean covers(UUID person, UUID prisoner, Instant at);
}
