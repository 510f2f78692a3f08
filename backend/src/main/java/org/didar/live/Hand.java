package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.live.protocol.HandKind;
import org.jspecify.annotations.NullUnmarked;

/** A raised hand: a row while it is up. */
@Entity
@Table(name = "hand")
@NullUnmarked // filled by the persistence provider
class Hand {

    @Id private UUID id;
    private UUID visitId;
    private UUID seatId;

    @Enumerated(EnumType.STRING)
    private HandKind what;

    private Instant since;

    protected Hand() {}

    Hand(UUID visitId, UUID seatId, HandKind what, Instant now) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.seatId = seatId;
        this.what = what;
        this.since = now;
    }

    UUID visitId() {
        return visitId;
    }

    UUID seatId() {
        return seatId;
    }

    HandKind what() {
        return what;
    }

    Instant since() {
        return since;
    }
}
