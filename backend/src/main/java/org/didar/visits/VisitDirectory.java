package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks visits up, for other modules and for actors within their reach. */
@Service
@Transactional(readOnly = true)
public class VisitDirectory {

    private final Visits visits;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    VisitDirectory(Visits visits, PrisonDirectory prisons, Access access, Clock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /** The visit, for code that has already decided who may see it. */
    public VisitView view(UUID visitId) {
        return visits.findById(visitId)
                .map(visit -> visit.view(clock.instant()))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    /** The visit, when the actor may do this to it; 404 out of reach, 403 out of role. */
    public VisitView require(Actor actor, Act act, UUID visitId) {
        VisitView visit = view(visitId);
        access.require(actor, act, reach(visit));
        return visit;
    }

    /** Where the visit is and whose it is, for code that judges more than one act or actor. */
    public Reach reach(VisitView visit) {
        return prisons.reach(visit.prisonId()).with(visit.stationId(), visit.visitorIds());
    }

    /** What happens in these prisons between two instants, by start; holds are left out. */
    public List<VisitView> inPrisons(Collection<UUID> prisonIds, Instant from, Instant until) {
        return views(visits.inPrisons(prisonIds, from, until));
    }

    /** What happens at a station between two instants, by start. */
    public List<VisitView> atStation(UUID stationId, Instant from, Instant until) {
        return views(visits.atStation(stationId, from, until));
    }

    /** A visitor's last and next visits, the latest first; at most 60. */
    public List<VisitView> ofVisitor(UUID personId) {
        return views(visits.ofVisitor(personId));
    }

    /** The confirmed visits of any of these people between two instants, by start. */
    public List<VisitView> comingOf(Collection<UUID> persons, Instant from, Instant until) {
        return persons.isEmpty() ? List.of() : views(visits.comingOf(persons, from, until));
    }

    private List<VisitView> views(List<Visit> found) {
        Instant now = clock.instant();
        return found.stream().map(visit -> visit.view(now)).toList();
    }
}
