package org.didar.timelines;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All minutes of visits' sides. */
interface SeatMinutes extends CrudRepository<SeatMinute, SeatMinute.Key> {

    List<SeatMinute> findByKeyVisitIdOrderByKeyMinuteNo(UUID visitId);
}
