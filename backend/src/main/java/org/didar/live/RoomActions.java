package org.didar.live;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.didar.access.Actor;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.AllowedActions;
import org.didar.visits.VisitAction;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;

/** What may be done with a visit that has a room: by its state, and by who is in there. */
@Component
class RoomActions {

    private final AllowedActions actions;

    RoomActions(AllowedActions actions) {
        this.actions = actions;
    }

    Set<VisitAction> of(VisitView visit, List<Seat> seats, boolean keepsOut, Actor viewer) {
        Set<VisitAction> more = EnumSet.noneOf(VisitAction.class);
        if (isUnderWay(visit)) {
            if (seats.stream().anyMatch(RoomActions::isFamilyIn)) {
                more.add(VisitAction.EJECT);
            }
            if (keepsOut) {
                more.add(VisitAction.READMIT);
            }
        }
        return actions.of(visit, viewer, more);
    }

    private static boolean isFamilyIn(Seat seat) {
        return seat.kind() == SeatKind.FAMILY && seat.isJoined();
    }

    private static boolean isUnderWay(VisitView visit) {
        return switch (visit.status()) {
            case WAITING, LIVE, PAUSED -> true;
            case HELD, REQUESTED, CONFIRMED, ENDED, MISSED, CANCELLED, REJECTED, EXPIRED -> false;
        };
    }
}
