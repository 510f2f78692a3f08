package org.didar.live;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All tickets not yet swept. */
interface LiveTickets extends CrudRepository<LiveTicket, byte[]> {

    /** Uses the ticket up; 0 when somebody already did. */
    @Modifying
    @Query("update LiveTicket t set t.usedAt = :now where t.hash = :hash and t.usedAt is null")
    int use(byte[] hash, Instant now);

    @Modifying
    @Query("delete from LiveTicket t where t.expiresAt < :before")
    int forget(Instant before);
}
