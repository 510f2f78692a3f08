package org.didar.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Takeovers extends JpaRepository<Takeover, UUID> {

    Optional<Takeover> findByOpenFor(UUID accountId);

    Optional<Takeover> findFirstByAccountIdOrderByFiledAtDescIdDesc(UUID accountId);

    List<Takeover> findByAccountId(UUID accountId);

    List<Takeover> findByPersonId(UUID personId);

    /** Those that wait, about people who have filed for a prisoner there. */
    @Query(
            """
            select t from Takeover t
            where t.status = TakeoverStatus.WAITING
              and exists (select r.id from Relationship r join Prisoner p on p.id = r.prisonerId
                where r.personId = t.personId and p.prisonId in :prisons)
            order by t.filedAt, t.id
            """)
    List<Takeover> waitingIn(Collection<UUID> prisons);
}
