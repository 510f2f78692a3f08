package org.didar.timelines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.didar.live.LineMeasured;
import org.didar.live.Rung;
import org.didar.visits.SideEvent;
import org.jspecify.annotations.NullUnmarked;

/** What a side's line carried in one minute of a visit. */
@Entity
@Table(name = "visit_seat_minute")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // whose it was is read for the person's own file alone
class SeatMinute {

    /** A side of a visit has each of its minutes once. */
    @Embeddable
    record Key(UUID visitId, UUID seatId, short minuteNo) {}

    @EmbeddedId private Key key;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SideEvent.Side side;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private short looks;
    private short lossIn;
    private short lossOut;
    private int rtt;
    private short frames;
    private short frozen;
    private short concealed;
    private boolean relayed;

    protected SeatMinute() {}

    SeatMinute(LineMeasured measured) {
        this.key = keyOf(measured);
        this.side = measured.side();
        take(measured);
    }

    static Key keyOf(LineMeasured measured) {
        return new Key(measured.visitId(), measured.seatId(), (short) measured.number());
    }

    /**
     * The same minute said again: who saw more of it is believed, so that neither a repetition nor
     * what comes late changes anything.
     */
    void learn(LineMeasured measured) {
        if (measured.minute().looks() > looks) {
            take(measured);
        }
    }

    private void take(LineMeasured measured) {
        LineMeasured.Minute minute = measured.minute();
        personId = measured.personId();
        rung = minute.rung();
        looks = (short) minute.looks();
        lossIn = (short) minute.lossIn();
        lossOut = (short) minute.lossOut();
        rtt = minute.rtt();
        frames = (short) minute.frames();
        frozen = (short) minute.frozen();
        concealed = (short) minute.concealed();
        relayed = minute.relayed();
    }

    SideEvent.Side side() {
        return side;
    }

    int number() {
        return key.minuteNo();
    }

    LineMeasured.Minute minute() {
        return new LineMeasured.Minute(
                rung, looks, lossIn, lossOut, rtt, frames, frozen, concealed, relayed);
    }
}
