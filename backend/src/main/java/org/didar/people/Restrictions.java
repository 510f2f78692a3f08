package org.didar.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Restrictions extends JpaRepository<Restriction, UUID> {

    /** What keeps this person from this prisoner between the two, the longest first. */
    @Query(
            """
            select r from Restriction r
            where (r.personId is null or r.personId = :person)
              and (r.prisonerId is null or r.prisonerId = :prisoner)
              and (r.kind = JUDICIAL or r.confirmedBy is not null)
              and r.liftedAt is null
              and r.startsAt <= :to and r.endsAt > :from
            order by r.endsAt desc
            """)
    List<Restriction> barring(UUID person, UUID prisoner, Instant from, Instant to);

    /** What is not over yet in these prisons, whatever comes to its end first. */
    @Query(
            """
            select r from Restriction r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.endsAt > :at and r.liftedAt is null
            order by r.endsAt, r.id
            """)
    List<Restriction> openIn(Collection<UUID> prisons, Instant at, Limit limit);
}
