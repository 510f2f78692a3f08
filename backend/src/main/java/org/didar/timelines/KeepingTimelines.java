package org.didar.timelines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.didar.kernel.Ids;
import org.didar.live.LineMeasured;
import org.didar.live.Rung;
import org.didar.live.SideMoved;
import org.didar.visits.SideEvent;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.didar.visits.VisitsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the connections of both sides do, in the transaction in which they do it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingTimelines {

    /** A page that makes its sound come and go all the time fills no table. */
    static final int MOST_EVENTS = 1_000;

    private final SeatEvents events;
    private final SeatMinutes minutes;
    private final VisitDirectory visits;
    private final JdbcClient jdbc;

    KeepingTimelines(
            SeatEvents events, SeatMinutes minutes, VisitDirectory visits, JdbcClient jdbc) {
        this.events = events;
        this.minutes = minutes;
        this.visits = visits;
        this.jdbc = jdbc;
    }

    /** Once a visit is over everybody goes: that says nothing of their lines. */
    @EventListener
    void keep(SideMoved moved) {
        boolean over = visits.view(moved.visitId()).status().isFinal();
        if (!over && events.countBySeatId(moved.seatId()) < MOST_EVENTS) {
            events.save(new SeatEvent(moved));
        }
    }

    @EventListener
    void keep(LineMeasured measured) {
        Optional<SeatMinute> known = minutes.findById(SeatMinute.keyOf(measured));
        known.ifPresentOrElse(
                each -> each.learn(measured), () -> minutes.save(new SeatMinute(measured)));
        keepRung(measured);
    }

    /** A minute that comes late tells of its own time, not of now. */
    private void keepRung(LineMeasured measured) {
        VisitView visit = visits.view(measured.visitId());
        Instant over = visit.start().plus(Duration.ofMinutes(measured.number() + 1L));
        Instant at = measured.at().isBefore(over) ? measured.at() : over;
        Rung before =
                events.findFirstBySeatIdAndWhatAndAtLessThanEqualOrderByAtDescIdDesc(
                                measured.seatId(), SideEvent.What.RUNG, at)
                        .map(SeatEvent::rung)
                        .orElse(Rung.FULL);
        if (before != measured.minute().rung()
                && events.countBySeatId(measured.seatId()) < MOST_EVENTS) {
            events.save(new SeatEvent(measured, at));
        }
    }

    @EventListener
    void forgotten(VisitsForgotten event) {
        List<byte[]> ids = event.visitIds().stream().map(Ids::bytes).toList();
        for (String table : List.of("visit_seat_event", "visit_seat_minute")) {
            jdbc.sql("delete from " + table + " where visit_id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }
}
