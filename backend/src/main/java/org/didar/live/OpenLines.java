package org.didar.live;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Along which lines a room's seats may signal: its open edges either way, and its paths. Read from
 * the database, which decides, and kept until the room moves, so that a relay costs no reading.
 */
@Component
class OpenLines {

    private record Line(UUID from, UUID to, int round) {}

    /**
     * What was read of a room. It is put down before the reading begins: a move that comes
     * meanwhile takes it away, and what was read too early is then nobody's but its reader's.
     */
    private static final class Kept {
        private volatile @Nullable Set<Line> lines;
    }

    private final Rooms rooms;
    private final Seats seats;
    private final Edges edges;
    private final VisitDirectory visits;
    private final TransactionTemplate reading;
    private final Map<UUID, Kept> byVisit = new ConcurrentHashMap<>();

    OpenLines(
            Rooms rooms,
            Seats seats,
            Edges edges,
            VisitDirectory visits,
            LiveBus bus,
            PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.seats = seats;
        this.edges = edges;
        this.visits = visits;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        bus.listen(message -> {
            if (message instanceof LiveBus.Moved moved) {
                forget(moved.visitId());
            }
        });
    }

    /** Whether an open edge of this round joins the two, or a path for it leads there. */
    boolean carry(UUID visitId, UUID from, UUID to, int round) {
        Kept kept = byVisit.computeIfAbsent(visitId, each -> new Kept());
        Set<Line> lines = kept.lines;
        if (lines == null) {
            lines = read(visitId);
            kept.lines = lines;
        }
        return lines.contains(new Line(from, to, round));
    }

    /** What was read holds no longer, or nobody is there to ask. */
    void forget(UUID visitId) {
        byVisit.remove(visitId);
    }

    private Set<Line> read(UUID visitId) {
        return reading.execute(each -> of(visits.view(visitId)));
    }

    private Set<Line> of(VisitView visit) {
        Set<Line> lines = new HashSet<>();
        for (Edge edge : edges.findByVisitIdAndClosedAtIsNull(visit.id())) {
            lines.add(new Line(edge.from(), edge.to(), edge.round()));
            lines.add(new Line(edge.to(), edge.from(), edge.round()));
        }
        boolean confidential = rooms.findById(visit.id()).map(Room::isConfidential).orElse(false);
        List<Seat> all = seats.findByVisitId(visit.id());
        EdgePlan.paths(visit, confidential, EdgePlan.Present.of(all))
                .forEach(path ->
                        lines.add(new Line(path.from(), path.to(), EdgePlan.roundOfPaths(visit))));
        return Set.copyOf(lines);
    }
}
