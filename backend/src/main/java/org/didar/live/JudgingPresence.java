package org.didar.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Reach;
import org.didar.access.SignedIn;
import org.didar.kernel.Sweep;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What was allowed at the door may have ended meanwhile: an office is over, a leave has begun,
 * somebody was removed. Whoever is somewhere by an office is judged again every other second.
 */
@Component
class JudgingPresence implements Sweep {

    private static final int BOARDS_MILLIS = 2_000;

    private final Seats seats;
    private final EnteringRooms entering;
    private final Sockets sockets;
    private final Actors actors;
    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final Access access;
    private final LiveBus bus;

    JudgingPresence(
            Seats seats,
            EnteringRooms entering,
            Sockets sockets,
            Actors actors,
            VisitDirectory visits,
            PrisonDirectory prisons,
            Access access,
            LiveBus bus) {
        this.seats = seats;
        this.entering = entering;
        this.sockets = sockets;
        this.actors = actors;
        this.visits = visits;
        this.prisons = prisons;
        this.access = access;
        this.bus = bus;
    }

    @Override
    public String name() {
        return "live.judge-seats";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        // An officer sits in a dozen rooms, and a visit has several who sit by an office.
        Map<UUID, Optional<Actor>> holders = new HashMap<>();
        Map<UUID, Reach> reaches = new HashMap<>();
        for (Seat each : seats.held()) {
            Optional<Actor> holder = holders.computeIfAbsent(each.holderId(), this::holder);
            Reach reach = reaches.computeIfAbsent(each.visitId(), this::reach);
            if (!holder.map(actor -> access.allows(actor, Act.ENTER_ROOM, reach)).orElse(false)) {
                dismiss(each);
            }
        }
    }

    /** Of this node; a board has no seat that another node would know of. */
    @Scheduled(fixedDelay = BOARDS_MILLIS, initialDelay = BOARDS_MILLIS)
    void closeBoards() {
        for (Connection each : sockets.all()) {
            Connection.Opened opened = each.opened();
            if (opened != null
                    && opened.purpose() == LiveTicket.Purpose.BOARD
                    && !maySee(each.signedIn(), opened.target())) {
                each.close(LiveProblem.DISMISSED);
            }
        }
    }

    private void dismiss(Seat seat) {
        UUID connection = seat.connection();
        entering.dismiss(seat.id());
        if (connection != null && seat.isPresent()) {
            bus.publish(new LiveBus.Dismissed(connection));
        }
    }

    private Optional<Actor> holder(UUID account) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account));
    }

    private Reach reach(UUID visitId) {
        return visits.reach(visits.view(visitId));
    }

    private boolean maySee(SignedIn who, UUID prison) {
        return actors.find(who)
                .filter(actor -> access.allows(actor, Act.SEE_BOARD, prisons.reach(prison)))
                .isPresent();
    }
}
