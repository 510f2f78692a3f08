package org.didar.replanning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.replanning.solver.NewPlace;
import org.didar.replanning.solver.Uprooted;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.scheduling.FreeTimes;
import org.didar.scheduling.SeekingPlaces;
import org.didar.scheduling.SeekingPlaces.Free;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.separation.KeptApart;
import org.didar.separation.SeparatedPrisoners;
import org.didar.timetable.SessionKind;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which visits a plan is about, and where each of them could go. */
@Component
@Transactional(readOnly = true)
class GatheringVisits {

    private static final Set<VisitStatus> BOOKED =
            Set.of(VisitStatus.REQUESTED, VisitStatus.CONFIRMED);

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final SeekingPlaces seeking;
    private final FreeTimes freeTimes;
    private final SeparatedPrisoners separated;
    private final RulesInForce rules;
    private final Clock clock;

    GatheringVisits(
            VisitDirectory visits,
            PrisonDirectory prisons,
            SeekingPlaces seeking,
            FreeTimes freeTimes,
            SeparatedPrisoners separated,
            RulesInForce rules,
            Clock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.seeking = seeking;
        this.freeTimes = freeTimes;
        this.separated = separated;
        this.rules = rules;
        this.clock = clock;
    }

    /** The booked visits in the plan's time, by start. */
    List<VisitView> of(Replan plan) {
        return visits.inPrisons(List.of(plan.prisonId()), plan.from(), plan.until()).stream()
                .filter(visit -> BOOKED.contains(visit.status()))
                .filter(visit ->
                        plan.stationId() == null || visit.stationId().equals(plan.stationId()))
                .toList();
    }

    /** The same as the solver takes them, each with the places it could have. */
    List<Uprooted> uprooted(Replan plan, List<VisitView> affected) {
        if (affected.isEmpty()) {
            return List.of();
        }
        ZoneId zone = prisons.zone(plan.prisonId());
        Map<UUID, Integer> numbers =
                prisons.stations(plan.prisonId()).stream()
                        .collect(Collectors.toMap(StationView::id, StationView::number));
        Duration margin =
                rules.of(plan.prisonId(), null, clock.instant())
                        .span(Rule.KEEP_SEPARATE_MARGIN)
                        .duration();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<UUID, List<Free>> free =
                seeking.places(
                        plan.prisonId(),
                        affected.stream().map(GatheringVisits::wish).toList(),
                        today,
                        today.plusDays(freeTimes.daysToHorizon(affected.getFirst().prisonerId())));
        return affected.stream()
                .map(visit ->
                        uprooted(
                                plan,
                                visit,
                                free.getOrDefault(visit.id(), List.of()),
                                zone,
                                numbers,
                                margin))
                .toList();
    }

    private Uprooted uprooted(
            Replan plan,
            VisitView visit,
            List<Free> free,
            ZoneId zone,
            Map<UUID, Integer> numbers,
            Duration margin) {
        ZonedDateTime start = visit.start().atZone(zone);
        List<UUID> people = new ArrayList<>(visit.visitorIds());
        people.add(visit.prisonerId());
        List<NewPlace> possible =
                free.stream()
                        .filter(each -> !plan.covers(each.stationId(), each.start(), each.end()))
                        .map(each ->
                                NewPlace.of(
                                        each.stationId(),
                                        numbers.getOrDefault(each.stationId(), 0),
                                        each.start(),
                                        each.end(),
                                        each.free(),
                                        each.end().plus(margin),
                                        zone,
                                        each.officials()))
                        .toList();
        return new Uprooted(
                visit.id(),
                visit.prisonerId(),
                start.toLocalDate(),
                start.toLocalTime(),
                people,
                separated.of(visit.prisonerId()).stream().map(KeptApart::pairId).toList(),
                visit.officialId(),
                possible);
    }

    private static Wish wish(VisitView visit) {
        return new Wish(
                        visit.id(),
                        visit.prisonerId(),
                        visit.visitorIds(),
                        visit.start(),
                        SessionKind.valueOf(visit.type().name()),
                        null)
                .with(WithOfficial.keeping(visit.officialId(), false));
    }
}
