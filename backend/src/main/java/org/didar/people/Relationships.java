package org.didar.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Relationships extends JpaRepository<Relationship, UUID> {

    Optional<Relationship> findByPersonIdAndPrisonerId(UUID personId, UUID prisonerId);

    List<Relationship> findByPersonIdOrderByFiledAt(UUID personId);

    @Query(
            """
            select new org.didar.people.VisitorView(p.id, p.givenName, p.familyName, r.relation)
            from Relationship r join Person p on p.id = r.personId
            where r.prisonerId = :prisoner and r.status = RelationshipStatus.APPROVED
            order by p.familyName, p.givenName
            """)
    List<VisitorView> approvedVisitors(UUID prisoner);

    @Query(
            """
            select r from Relationship r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.status = RelationshipStatus.PENDING
            order by r.filedAt
            """)
    List<Relationship> pendingIn(Collection<UUID> prisons);
}
