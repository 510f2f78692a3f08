package org.didar.evidence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Evidences extends JpaRepository<Evidence, UUID> {

    /** Those of relationships and takeovers: an id names one of all things. */
    @Query(
            """
            select e from Evidence e where e.relationshipId in :matters or e.takeoverId in :matters
            order by e.uploadedAt
            """)
    List<Evidence> of(Collection<UUID> matters);

    @Query(
            """
            select e from Evidence e
            where (e.relationshipId = :matter or e.takeoverId = :matter) and e.decidedAt is null
            """)
    List<Evidence> serving(UUID matter);

    @Query(
            """
            select e.place from Evidence e
            where (e.relationshipId = :matter or e.takeoverId = :matter) and e.place is not null
            """)
    Set<Integer> placesTaken(UUID matter);

    /** The digest may stand under either key. */
    @Query(
            """
            select e from Evidence e
            where (e.relationshipId = :matter or e.takeoverId = :matter) and e.digest in :digests
            """)
    List<Evidence> same(UUID matter, Collection<byte[]> digests);

    @Query("select e.id from Evidence e where e.id > :after order by e.id")
    List<UUID> idsAfter(UUID after, Limit most);

    /** Nobody forgets the picture until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> lock(UUID id);

    long countByDecidedAtBefore(Instant before);

    List<Evidence> findByDecidedAtBeforeOrderByDecidedAt(Instant before, Limit most);
}
