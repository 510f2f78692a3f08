package org.didar.replanning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All plans. */
interface Replans extends JpaRepository<Replan, UUID> {

    @Query("select r.id from Replan r where r.state = :state order by r.wantedAt, r.id")
    List<UUID> in(ReplanState state);

    @Query(
            """
            select r from Replan r where r.prisonId in :prisons
            order by r.wantedAt desc, r.id desc limit 50
            """)
    List<Replan> latest(Collection<UUID> prisons);
}
