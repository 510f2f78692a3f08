package org.didar.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Requests extends JpaRepository<Request, UUID> {

    boolean existsByTrackingNumber(String trackingNumber);

    List<Request> findByPrisonerIdInOrderByTakenAtDesc(Collection<UUID> prisonerIds);

    List<Request> findByPrisonerIdAndStatus(UUID prisonerId, RequestStatus status);

    /** The oldest first: they have waited longest. */
    List<Request> findByPrisonIdInAndStatusOrderByTakenAt(
            Collection<UUID> prisonIds, RequestStatus status);
}
