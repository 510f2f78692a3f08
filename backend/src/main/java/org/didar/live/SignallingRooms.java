package org.didar.live;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What seats say about media: who may signal to whom, which links carry sound, who is muted. */
@Service
class SignallingRooms {

    private final Seats seats;
    private final Edges edges;
    private final OpenLines lines;
    private final KeepingRooms keeping;
    private final TellingSides telling;
    private final VisitDirectory visits;
    private final TransactionOperations transactions;

    SignallingRooms(
            Seats seats,
            Edges edges,
            OpenLines lines,
            KeepingRooms keeping,
            TellingSides telling,
            VisitDirectory visits,
            TransactionOperations transactions) {
        this.seats = seats;
        this.edges = edges;
        this.lines = lines;
        this.keeping = keeping;
        this.telling = telling;
        this.visits = visits;
        this.transactions = transactions;
    }

    /** Refuses a signal that neither an open edge of this round nor a path of the next carries. */
    void requireLine(UUID visitId, UUID from, UUID to, int round) {
        if (!lines.carry(visitId, from, to, round)) {
            throw closed(visits.view(visitId), round);
        }
    }

    private void requireEdge(UUID visitId, UUID from, UUID to, int round) {
        if (!isOpen(visitId, from, to, round)) {
            throw closed(visits.view(visitId), round);
        }
    }

    private boolean isOpen(UUID visitId, UUID from, UUID to, int round) {
        return edges.findByVisitIdAndClosedAtIsNull(visitId).stream()
                .anyMatch(edge -> edge.joins(from, to) && edge.round() == round);
    }

    private static Problem closed(VisitView visit, int round) {
        boolean stale = visit.round() != round;
        return new Problem(stale ? LiveProblem.STALE_ROUND : LiveProblem.EDGE_CLOSED);
    }

    /** Writes down whether sound arrives at {@code seat} from its peer. */
    void link(UUID visitId, UUID seat, ClientMessage.Link link) {
        requireEdge(visitId, seat, link.peer(), link.round());
        changing(
                visitId,
                room -> {
                    List<Edge> open = edges.findByVisitIdAndClosedAtIsNull(visitId);
                    open.stream()
                            .filter(edge -> edge.isFor(link.peer(), seat))
                            .filter(edge -> edge.round() == link.round())
                            .filter(edge -> edge.report(link.up()))
                            .forEach(edge -> telling.hears(edge, link.up()));
                });
    }

    void show(UUID visitId, UUID seat, ClientMessage.State state) {
        changing(
                visitId,
                room -> seats.findById(seat).orElseThrow().show(state.audio(), state.video()));
    }

    void judgeLine(UUID visitId, UUID seat, int level) {
        if (level < 0 || level > 4) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        changing(visitId, room -> seats.findById(seat).orElseThrow().judgeLine(level));
    }

    private void changing(UUID visitId, Consumer<Room> change) {
        Contention.retried(() ->
                transactions.execute(each -> {
                    Room room = keeping.lock(visitId);
                    return keeping.change(room, () -> change.accept(room));
                }));
    }
}
