package org.didar.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Relationships extends JpaRepository<Relationship, UUID> {

    Optional<Relationship> findByPersonIdAndPrisonerId(UUID personId, UUID prisonerId);

    List<Relationship> findByPersonIdInAndPrisonerId(Collection<UUID> persons, UUID prisonerId);

    List<Relationship> findByPrisonerIdIn(Collection<UUID> prisonerIds);

    List<Relationship> findByPersonIdOrderByFiledAtAscIdAsc(UUID personId);

    @Query(
            """
            select new org.didar.people.VisitorView(p.id, p.givenName, p.familyName, r.relation)
            from Relationship r join Person p on p.id = r.personId
            where r.prisonerId = :prisoner and r.status = RelationshipStatus.APPROVED
            order by p.familyName, p.givenName, r.filedAt, r.id
            """)
    List<VisitorView> approvedVisitors(UUID prisoner);

    @Query(
            """
            select r from Relationship r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.status = RelationshipStatus.PENDING
            order by r.filedAt, r.id
            """)
    List<Relationship> pendingIn(Collection<UUID> prisons);

    /** Where the person has filed for somebody, however that was decided. */
    @Query(
            """
            select distinct p.prisonId from Relationship r join Prisoner p on p.id = r.prisonerId
            where r.personId = :person
            """)
    List<UUID> prisonsOf(UUID person);

    /** Who is approved, needs a permit and has neither one nor a no. */
    @Query(
            """
            select r from Relationship r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.status = RelationshipStatus.APPROVED
              and r.relation = Relation.OTHER
              and not exists (select v.id from VisitPermit v
                where v.personId = r.personId and v.prisonerId = r.prisonerId
                  and v.validUntil > :at)
              and not exists (select n.id from PermitRefusal n
                where n.personId = r.personId and n.prisonerId = r.prisonerId)
            order by r.filedAt, r.id
            """)
    List<Relationship> waitingForPermit(Collection<UUID> prisons, Instant at, Limit limit);

    /** Who visits by a permit that holds. */
    @Query(
            """
            select r from Relationship r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.status = RelationshipStatus.APPROVED
              and r.relation = Relation.OTHER
              and exists (select v.id from VisitPermit v
                where v.personId = r.personId and v.prisonerId = r.prisonerId
                  and v.validUntil > :at)
            order by r.filedAt, r.id
            """)
    List<Relationship> withPermit(Collection<UUID> prisons, Instant at, Limit limit);

    /** Who was told no and has got no permit since. */
    @Query(
            """
            select r from Relationship r join Prisoner p on p.id = r.prisonerId
            where p.prisonId in :prisons and r.status = RelationshipStatus.APPROVED
              and r.relation = Relation.OTHER
              and not exists (select v.id from VisitPermit v
                where v.personId = r.personId and v.prisonerId = r.prisonerId
                  and v.validUntil > :at)
              and exists (select n.id from PermitRefusal n
                where n.personId = r.personId and n.prisonerId = r.prisonerId)
            order by r.filedAt, r.id
            """)
    List<Relationship> refusedPermit(Collection<UUID> prisons, Instant at, Limit limit);
}
