package org.didar.live;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The texts of all rooms whose calls last. */
interface RoomTexts extends CrudRepository<RoomText, UUID> {

    long countByFromSeat(UUID seat);

    @Query(
            "select t from RoomText t where t.id in (select g.textId from TextGiven g where"
                    + " g.seatId = :seat and g.readerId = :reader) order by t.saidAt, t.id")
    List<RoomText> givenTo(UUID seat, UUID reader);

    @Query("select distinct t.visitId from RoomText t")
    List<UUID> visits();
}
