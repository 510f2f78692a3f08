package org.didar.timelines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.visits.SideEvent;
import org.springframework.data.repository.CrudRepository;

/** All that the connections of visits' sides did. */
interface SeatEvents extends CrudRepository<SeatEvent, UUID> {

    List<SeatEvent> findByVisitIdOrderByAtAscIdAsc(UUID visitId);

    Optional<SeatEvent> findFirstBySeatIdAndWhatAndAtLessThanEqualOrderByAtDescIdDesc(
            UUID seatId, SideEvent.What what, Instant at);

    int countBySeatId(UUID seatId);
}
