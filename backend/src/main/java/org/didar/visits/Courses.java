package org.didar.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.visits.SideEvent.Side;
import org.didar.visits.SideEvent.What;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of how a visit went. */
@Component
@Transactional(readOnly = true)
public class Courses {

    private final History history;
    private final VisitChanges changes;

    Courses(History history, VisitChanges changes) {
        this.history = history;
        this.changes = changes;
    }

    /**
     * How the visit went, as far as {@code now}; empty where a side's beginning is not kept, as
     * nothing was of visits that ran before the server kept any.
     */
    public Optional<Course> of(VisitView visit, Instant now) {
        List<SideEvent> sides = history.of(visit.id());
        if (sides.isEmpty() || !Stream.of(Side.values()).allMatch(each -> isWhole(each, sides))) {
            return Optional.empty();
        }
        Instant until = now.isBefore(visit.end()) ? now : visit.end();
        boolean atPoint = visit.type() == VisitType.POINT_ONLINE;
        return Optional.of(
                Course.of(
                        new Course.Facts(visit.start(), until, atPoint, door(visit.id()), sides)));
    }

    /** What happened to a visit on its day, in order. */
    public List<VisitStep> steps(UUID visitId) {
        return changes.findByVisitIdOrderByAtAscIdAsc(visitId).stream()
                .flatMap(each -> VisitStep.of(each).stream())
                .toList();
    }

    private static boolean isWhole(Side side, List<SideEvent> events) {
        return events.stream()
                .filter(each -> each.side() == side)
                .findFirst()
                .map(first -> first.what() == What.JOINED)
                .orElse(true);
    }

    private List<Moment.Door> door(UUID visitId) {
        return steps(visitId).stream()
                .flatMap(each -> stand(each).map(to -> new Moment.Door(to, each.at())).stream())
                .toList();
    }

    private static Optional<Moment.Stand> stand(VisitStep step) {
        return switch (step.what()) {
            case ADMITTED, LIVE, RESUMED -> Optional.of(Moment.Stand.OPEN);
            case PAUSED ->
                    Optional.of(
                            PauseReason.TECHNICAL.name().equals(step.reason())
                                    ? Moment.Stand.PAUSED_BY_LINE
                                    : Moment.Stand.PAUSED);
            case SHUT -> Optional.of(Moment.Stand.SHUT);
            case WAITING, ENDED, MISSED, CANCELLED -> Optional.empty();
        };
    }
}
