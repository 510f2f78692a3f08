package org.didar.replanning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All plans. */
interface Replans extends JpaRepository<Replan, UUID> {

    @Query("select r.id from Replan r where r.state = :state order by r.wantedAt, r.id")
    List<UUID> in(ReplanState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Replan r where r.id = :id")
    Optional<Replan> lock(UUID id);

    /** How many plans of the prison are open for times that overlap this one. */
    @Query(
            """
            select count(r) from Replan r
            where r.prisonId = :prison and r.fromAt < :until and r.untilAt > :from
              and r.state in (org.didar.replanning.ReplanState.SEEKING,
                org.didar.replanning.ReplanState.PROPOSED)
            """)
    long countOpen(UUID prison, Instant from, Instant until);

    @Query(
            """
            select r from Replan r where r.prisonId in :prisons
            order by r.wantedAt desc, r.id desc limit 50
            """)
    List<Replan> latest(Collection<UUID> prisons);
}
