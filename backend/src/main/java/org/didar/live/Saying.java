package org.didar.live;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Problem;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts in a room. A text goes exactly where its writer's sound goes at that moment, along the open
 * edges of the current round: whom the edges keep out reads nothing either.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Saying {

    static final int LONGEST = 500;
    static final int MOST = 200;

    private final Seats seats;
    private final Edges edges;
    private final RoomTexts texts;
    private final TextsGiven given;
    private final TellingTexts telling;
    private final VisitDirectory visits;
    private final FieldCipher cipher;
    private final Clock clock;

    Saying(
            Seats seats,
            Edges edges,
            RoomTexts texts,
            TextsGiven given,
            TellingTexts telling,
            VisitDirectory visits,
            FieldCipher cipher,
            Clock clock) {
        this.seats = seats;
        this.edges = edges;
        this.texts = texts;
        this.given = given;
        this.telling = telling;
        this.visits = visits;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** To be called under the room's lock: an edge that closes meanwhile carries nothing. */
    void say(@Nullable String text, UUID seatId, Room room, Actor actor) {
        VisitView visit = visits.require(actor, Act.WRITE_IN_ROOM, room.visitId());
        List<Seat> inRoom = seats.findByVisitId(visit.id());
        Seat writer = among(inRoom, Set.of(seatId)).getFirst();
        if (writer.kind() == SeatKind.OFFICER) {
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
        String words = words(text);
        List<Edge> open = edges.findByVisitIdAndClosedAtIsNull(visit.id());
        Set<UUID> readers = readers(open, visit.round(), seatId);
        if (readers.isEmpty()) {
            throw new Problem(TextProblem.NOBODY);
        }
        if (texts.countByFromSeat(seatId) >= MOST) {
            throw new Problem(TextProblem.TOO_MANY);
        }
        Set<UUID> everybody = new HashSet<>(readers);
        everybody.add(seatId);
        RoomText said =
                texts.save(new RoomText(visit.id(), seatId, words, clock.instant(), cipher));
        among(inRoom, everybody).forEach(seat -> given.save(new TextGiven(said, seat)));
        telling.tell(everybody, said.shown(cipher));
    }

    static Set<UUID> readers(List<Edge> open, int round, UUID writer) {
        return open.stream()
                .filter(edge -> edge.round() == round && edge.from().equals(writer))
                .map(Edge::to)
                .collect(Collectors.toSet());
    }

    private static List<Seat> among(List<Seat> seats, Set<UUID> wanted) {
        return seats.stream().filter(seat -> wanted.contains(seat.id())).toList();
    }

    /** As it is kept: without the space around it, each line break one character. */
    static String words(@Nullable String text) {
        if (text == null) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        String words = text.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new Problem(TextProblem.EMPTY);
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new Problem(TextProblem.TOO_LONG);
        }
        if (words.codePoints().anyMatch(each -> each != '\n' && Character.isISOControl(each))) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        return words;
    }
}
