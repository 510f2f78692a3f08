package org.didar.live;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All rooms. */
interface Rooms extends CrudRepository<Room, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.visitId = :visitId")
    Optional<Room> lock(UUID visitId);

    /** In one order, so that two who lock many never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.visitId in :visitIds order by r.visitId")
    List<Room> lockAll(Collection<UUID> visitIds);
}
