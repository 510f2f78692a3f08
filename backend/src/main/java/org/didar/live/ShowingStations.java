package org.didar.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.didar.live.protocol.ServerMessage;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationView;
import org.didar.readiness.ShowingReadiness;
import org.didar.visits.AllowedActions;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a station shows while nobody sits at it. */
@Component
@Transactional(readOnly = true)
class ShowingStations {

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final PeopleDirectory people;
    private final AllowedActions actions;
    private final ShowingReadiness readiness;
    private final Clock clock;

    ShowingStations(
            VisitDirectory visits,
            PrisonDirectory prisons,
            PeopleDirectory people,
            AllowedActions actions,
            ShowingReadiness readiness,
            Clock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.people = people;
        this.actions = actions;
        this.readiness = readiness;
        this.clock = clock;
    }

    ServerMessage.Idle message(UUID stationId) {
        StationIdle idle = idle(stationId);
        return new ServerMessage.Idle(idle.place(), idle.next());
    }

    StationIdle idle(UUID stationId) {
        StationView station = prisons.station(stationId);
        PrisonView prison = prisons.prison(station.prisonId());
        ZoneId zone = prison.zone();
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<VisitView> today = visits.atStation(stationId, from, until);
        return new StationIdle(
                stationId,
                station.number(),
                station.name(),
                prison.name(),
                zone.getId(),
                today.size(),
                Math.toIntExact(
                        today.stream().filter(v -> v.status() == VisitStatus.ENDED).count()),
                readiness.ofStation(stationId).orElse(null),
                today.stream()
                        .filter(visit -> !visit.status().isFinal())
                        .findFirst()
                        .map(this::next)
                        .orElse(null));
    }

    private StationIdle.Next next(VisitView visit) {
        Instant opens = actions.opensAt(visit);
        return new StationIdle.Next(
                visit.id(),
                visit.start(),
                visit.end(),
                visit.status(),
                people.prisoner(visit.prisonerId()).shortName(),
                opens,
                !clock.instant().isBefore(opens));
    }
}
