package org.didar.imports;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportJobs extends JpaRepository<ImportJob, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from ImportJob j where j.id = :id")
    Optional<ImportJob> lock(UUID id);

    List<ImportJob> findByPrisonIdInOrderByHandedOverAtDesc(Collection<UUID> prisons, Limit limit);

    List<ImportJob> findByOrderByHandedOverAtDesc(Limit limit);

    @Query("select j.id from ImportJob j where j.state in :states order by j.handedOverAt")
    List<UUID> inState(Collection<ImportState> states);

    @Query(
            """
            select j.id from ImportJob j where j.state in :states and j.handedOverAt < :before
            order by j.handedOverAt
            """)
    List<UUID> olderIn(Collection<ImportState> states, Instant before);
}
