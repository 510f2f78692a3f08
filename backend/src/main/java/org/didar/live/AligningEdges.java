package org.didar.live;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
    private final Clock clock;

    AligningEdges(Seats seats, Edges edges, MediaProperties media, Clock clock) {
        this.seats = seats;
        this.edges = edges;
        this.plan = new EdgePlan(media.observerPicture());
        this.clock = clock;
    }

    /** Aligns them and returns those that are open now. */
    List<Edge> align(VisitView visit) {
        Instant now = clock.instant();
        List<Seat> present = seats.findByVisitId(visit.id());
        List<EdgePlan.Joined> joined =
                present.stream()
                        .filter(Seat::isJoined)
                        .map(seat -> new EdgePlan.Joined(seat.id(), seat.kind()))
                        .toList();
        Set<EdgePlan.Wanted> missing = new HashSet<>(plan.edges(visit, joined));
        closeUnwanted(visit, missing, now);
        for (Edge known : edges.findByVisitIdAndRound(visit.id(), visit.round())) {
            missing.stream()
                    .filter(wanted -> known.isFor(wanted.from(), wanted.to()))
                    .findFirst()
                    .ifPresent(wanted -> {
                        known.open(wanted.picture(), now);
                        missing.remove(wanted);
                    });
        }
        missing.forEach(wanted -> edges.save(new Edge(visit.id(), wanted, visit.round(), now)));
        return edges.findByVisitIdAndClosedAtIsNull(visit.id());
    }

    private void closeUnwanted(VisitView visit, Set<EdgePlan.Wanted> wanted, Instant now) {
        for (Edge edge : edges.findByVisitIdAndClosedAtIsNull(visit.id())) {
            boolean stays =
                    edge.round() == visit.round()
                            && wanted.stream().anyMatch(w -> edge.isFor(w.from(), w.to()));
            if (!stays) {
                edge.close(now);
            }
        }
    }
}
