package org.didar.live;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes a room's edges until they are what the visit and the seats now allow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AligningEdges {

    private final Seats seats;
    private final Edges edges;
    private final EdgePlan plan;
    private final TellingSides telling;
    private final Clock clock;

    AligningEdges(
            Seats seats, Edges edges, MediaProperties media, TellingSides telling, Clock clock) {
        this.seats = seats;
        this.edges = edges;
        this.plan = new EdgePlan(media.observerPicture());
        this.telling = telling;
        this.clock = clock;
    }

    /** A room in line: its seats, and the edges that are open now. */
    record Aligned(List<Seat> seats, List<Edge> open) {}

    Aligned align(VisitView visit, boolean confidential) {
        Instant now = clock.instant();
        List<Seat> all = seats.findByVisitId(visit.id());
        Set<EdgePlan.Wanted> missing =
                new HashSet<>(plan.edges(visit, confidential, EdgePlan.Present.of(all).joined()));
        List<Edge> known = edges.openOrOf(visit.id(), visit.round());
        List<Edge> open = new ArrayList<>();
        for (Edge edge : known) {
            if (settle(edge, visit.round(), missing, now)) {
                open.add(edge);
            }
        }
        missing.forEach(
                wanted -> open.add(edges.save(new Edge(visit.id(), wanted, visit.round(), now))));
        return new Aligned(all, open);
    }

    /**
     * Opens an edge that is wanted in this round and takes it from what is missing, or closes it.
     */
    private boolean settle(Edge edge, int round, Set<EdgePlan.Wanted> missing, Instant now) {
        Optional<EdgePlan.Wanted> wanted =
                missing.stream()
                        .filter(each -> edge.round() == round)
                        .filter(each -> edge.isFor(each.from(), each.to()))
                        .findFirst();
        wanted.ifPresentOrElse(
                each -> {
                    edge.open(each.picture(), now);
                    missing.remove(each);
                },
                () -> {
                    if (edge.close(now)) {
                        telling.hears(edge, false);
                    }
                });
        return wanted.isPresent();
    }
}
