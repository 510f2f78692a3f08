package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.visits.SideEvent;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What a side says of its own line, minute by minute. */
@Service
class Measuring {

    static final int MOST_LOOKS = 60;
    static final int MOST_FRAMES = 3_600;
    static final int MOST_RTT = 60_000;
    private static final int WHOLE = 1_000;

    private final Seats seats;
    private final KeepingRooms keeping;
    private final VisitDirectory visits;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Measuring(
            Seats seats,
            KeepingRooms keeping,
            VisitDirectory visits,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.keeping = keeping;
        this.visits = visits;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Passes the minute on. One that the visit does not have, or not yet, is passed over: the
     * sender's clock may differ.
     *
     * @throws Problem {@code frame.forbidden} for who only looks on, {@code frame.malformed} for
     *     figures that no line has
     */
    void measure(UUID visitId, UUID seatId, ClientMessage.Stats stats) {
        if (!isPossible(stats)) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        Contention.retried(() ->
                transactions.execute(each -> {
                    keeping.lock(visitId);
                    Seat seat = seats.findById(seatId).orElseThrow();
                    SideEvent.Side side =
                            TellingSides.sideOf(seat.kind())
                                    .orElseThrow(() -> new Problem(LiveProblem.FRAME_FORBIDDEN));
                    if (isOf(visits.view(visitId), stats.minute())) {
                        events.publishEvent(measured(seat, side, stats));
                    }
                    return seatId;
                }));
    }

    private LineMeasured measured(Seat seat, SideEvent.Side side, ClientMessage.Stats stats) {
        return new LineMeasured(
                seat.visitId(),
                seat.id(),
                side,
                seat.personId(),
                stats.minute(),
                new LineMeasured.Minute(
                        stats.rung(),
                        stats.looks(),
                        stats.lossIn(),
                        stats.lossOut(),
                        stats.rtt(),
                        stats.frames(),
                        stats.frozen(),
                        stats.concealed(),
                        stats.relayed()),
                clock.instant());
    }

    /** By its number before anything is reckoned with it: a number may be anything. */
    private boolean isOf(VisitView visit, int minute) {
        long booked = Duration.between(visit.start(), visit.end()).toMinutes();
        if (minute < 0 || minute >= booked) {
            return false;
        }
        Instant began = visit.start().plus(Duration.ofMinutes(minute));
        return !began.isAfter(clock.instant());
    }

    private static boolean isPossible(ClientMessage.Stats stats) {
        return isWithin(1, stats.looks(), MOST_LOOKS)
                && isWithin(0, stats.lossIn(), WHOLE)
                && isWithin(0, stats.lossOut(), WHOLE)
                && isWithin(0, stats.rtt(), MOST_RTT)
                && isWithin(0, stats.frames(), MOST_FRAMES)
                && isWithin(0, stats.frozen(), WHOLE)
                && isWithin(0, stats.concealed(), WHOLE);
    }

    private static boolean isWithin(int least, int number, int most) {
        return least <= number && number <= most;
    }
}
