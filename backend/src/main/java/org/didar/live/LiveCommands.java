package org.didar.live;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The commands of the last days. */
interface LiveCommands extends CrudRepository<LiveCommand, LiveCommand.Key> {

    @Modifying
    @Query("delete from LiveCommand c where c.at < :before")
    int forget(Instant before);
}
