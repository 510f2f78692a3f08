package org.didar.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Restrictions extends JpaRepository<Restriction, UUID> {

    /** What is not over yet in these prisons, whatever comes to its end first. */
    @Query(
            """
            select r from Restriction r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.endsAt > :at and r.liftedAt is null
            order by r.endsAt, r.id
            """)
    List<Restriction> openIn(Collection<UUID> prisons, Instant at, Limit limit);
}
