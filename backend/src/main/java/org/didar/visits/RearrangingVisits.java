package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
import org.didar.places.StationView;
import org.didar.scheduling.RunningPlaces;
import org.didar.scheduling.RunningPlaces.Running;
import org.didar.timetable.Ticks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a visit that is under way more time, up to the longest that the prison's rules allow, or
 * another station, without ending it.
 */
@Service
public class RearrangingVisits {

    private final Visits visits;
    private final SavingVisits saving;
    private final VisitDirectory directory;
    private final RunningPlaces places;
    private final PrisonDirectory prisons;
    private final VisitRules rules;
    private final Clock clock;

    RearrangingVisits(
            Visits visits,
            SavingVisits saving,
            VisitDirectory directory,
            RunningPlaces places,
            PrisonDirectory prisons,
            VisitRules rules,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.directory = directory;
        this.places = places;
        this.prisons = prisons;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a visit under way could still have, as it is now; what is taken meanwhile is refused
     * when it is asked for.
     *
     * @param ends later ends, the earliest first
     */
    public record Leeway(List<Instant> ends, List<FreeStation> stations) {}

    public record FreeStation(UUID id, int number, String name) {}

    @Transactional(readOnly = true)
    public Leeway leeway(Actor actor, UUID visitId) {
        VisitView visit = directory.require(actor, Act.RUN_VISIT, visitId);
        if (!visit.status().isUnderWay() || !clock.instant().isBefore(visit.end())) {
            return new Leeway(List.of(), List.of());
        }
        Running running = running(visit);
        List<StationView> working =
                prisons.stations(visit.prisonId()).stream()
                        .filter(RearrangingVisits::isWorking)
                        .toList();
        Set<UUID> free =
                places.freeStations(running, working.stream().map(StationView::id).toList());
        return new Leeway(
                places.ends(running, rules.latestEnd(visit)),
                working.stream()
                        .filter(each -> free.contains(each.id()))
                        .map(each -> new FreeStation(each.id(), each.number(), each.name()))
                        .toList());
    }

    /**
     * The visit ends then. Who asks for an end that is not later than the one it has comes too late
     * with {@code visit.transition}: a colleague has extended it already.
     *
     * @throws Problem {@code visit.no_gap} beyond the rules or between two steps, {@code
     *     slot.taken}, {@code slot.kept_apart}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(UUID visitId, Instant until, UUID actor) {
        Visit visit = find(visitId);
        Instant now = clock.instant();
        VisitView before = visit.view(now);
        visit.extend(until, actor, now);
        if (!Ticks.isAligned(until) || until.isAfter(rules.latestEnd(before))) {
            throw new Problem(VisitProblem.NO_GAP);
        }
        places.extend(running(before), until);
        saving.save(visit);
    }

    /**
     * The visit goes on at that station of the same prison.
     *
     * @throws Problem {@code thing.not_found} for what is no working station there, {@code
     *     slot.taken}, {@code slot.kept_apart}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reseat(UUID visitId, UUID station, UUID actor) {
        Visit visit = find(visitId);
        Instant now = clock.instant();
        VisitView before = visit.view(now);
        StationView there = prisons.station(station);
        if (!there.prisonId().equals(before.prisonId()) || !isWorking(there)) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        visit.reseat(station, actor, now);
        places.reseat(running(before), station);
        saving.save(visit);
    }

    private static boolean isWorking(StationView station) {
        return station.state() == StationState.PAIRED;
    }

    private static Running running(VisitView visit) {
        return new Running(
                visit.id(),
                visit.prisonId(),
                visit.stationId(),
                visit.prisonerId(),
                visit.visitorIds(),
                visit.start(),
                visit.end());
    }

    private Visit find(UUID visitId) {
        return visits.findById(visitId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }
}
