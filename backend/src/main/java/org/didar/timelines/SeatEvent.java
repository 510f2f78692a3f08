package org.didar.timelines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.live.LineMeasured;
import org.didar.live.Rung;
import org.didar.live.SideMoved;
import org.didar.visits.SideEvent;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something a side's connection did. */
@Entity
@Table(name = "visit_seat_event")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // whose it was is read for the person's own file alone
class SeatEvent implements Persistable<UUID> {

    @Id private UUID id;
    private UUID visitId;
    private UUID seatId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SideEvent.Side side;

    @Enumerated(EnumType.STRING)
    private SideEvent.What what;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private Instant at;

    protected SeatEvent() {}

    SeatEvent(SideMoved moved) {
        this.id = Ids.next();
        this.visitId = moved.visitId();
        this.seatId = moved.seatId();
        this.personId = moved.personId();
        this.side = moved.side();
        this.what = moved.what();
        this.at = moved.at();
    }

    /** What is sent changed. */
    SeatEvent(LineMeasured measured, Instant at) {
        this.id = Ids.next();
        this.visitId = measured.visitId();
        this.seatId = measured.seatId();
        this.personId = measured.personId();
        this.side = measured.side();
        this.what = SideEvent.What.RUNG;
        this.rung = measured.minute().rung();
        this.at = at;
    }

    SideEvent event() {
        return new SideEvent(side, what, at);
    }

    SideEvent.Side side() {
        return side;
    }

    SideEvent.What what() {
        return what;
    }

    @Nullable Rung rung() {
        return rung;
    }

    Instant at() {
        return at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** What has happened is only written, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
