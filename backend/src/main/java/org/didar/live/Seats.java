package org.didar.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.live.protocol.SeatKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All seats. */
interface Seats extends CrudRepository<Seat, UUID> {

    List<Seat> findByVisitId(UUID visitId);

    List<Seat> findByVisitIdIn(Collection<UUID> visitIds);

    Optional<Seat> findByVisitIdAndKindAndHolderId(UUID visitId, SeatKind kind, UUID holderId);

    /** Whose room it stands in, without loading it. */
    @Query("select s.visitId from Seat s where s.id = :id")
    UUID visitOf(UUID id);

    /** Those that somebody holds by an office. */
    @Query(
            """
            select s from Seat s where (s.joined = true or s.present = true)
              and s.kind in (org.didar.live.protocol.SeatKind.OFFICER,
                org.didar.live.protocol.SeatKind.OFFICIAL)
            """)
    List<Seat> held();

    @Query("select distinct s.visitId from Seat s where s.present = true order by s.visitId")
    List<UUID> visitsWithPresent();

    @Query(
            "select s.id from Seat s where s.joined = true and s.present = false and s.since <="
                    + " :until")
    List<UUID> absentUntil(Instant until);
}
