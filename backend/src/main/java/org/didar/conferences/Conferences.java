package org.didar.conferences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All conferences of these days. */
interface Conferences extends JpaRepository<Conference, UUID> {

    Optional<Conference> findByVisitIdAndOpenMarkTrue(UUID visitId);

    Optional<Conference> findByName(String name);

    List<Conference> findByEndAtLessThanEqualOrderByEndAt(Instant now, Limit most);

    @Modifying
    @Query("delete from Conference c where c.closedAt < :before")
    void forget(Instant before);
}
