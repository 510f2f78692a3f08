package org.didar.live;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.HandKind;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands of the two sides: raised once however often that is said, and lowered. No official is
 * called to a privileged visit, where none can come.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RaisingHands {

    private final Hands hands;
    private final VisitDirectory visits;
    private final Clock clock;

    RaisingHands(Hands hands, VisitDirectory visits, Clock clock) {
        this.hands = hands;
        this.visits = visits;
        this.clock = clock;
    }

    void raise(ClientMessage.Raise raise, UUID seat, Room room, Actor actor) {
        UUID visitId = room.visitId();
        VisitView visit = visits.require(actor, Act.RAISE_HAND, visitId);
        if (raise.what() == HandKind.PROSECUTOR && visit.type().isPrivileged()) {
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
        List<Hand> mine =
                hands.findByVisitId(visitId).stream()
                        .filter(hand -> hand.seatId().equals(seat) && hand.what() == raise.what())
                        .toList();
        if (raise.up() && mine.isEmpty()) {
            hands.save(new Hand(visitId, seat, raise.what(), clock.instant()));
        } else if (!raise.up()) {
            hands.deleteAll(mine);
        }
    }
}
