package org.didar.readiness;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.readiness.StationCheckController.CheckRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stations look at their camera and microphone once a day, and when they are told to. */
@Service
@Transactional
class CheckingStations {

    private final StationChecks checks;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckingStations(
            StationChecks checks,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What a station found, in the place of what it found before. */
    StationChecked found(Actor station, PartState camera, PartState microphone) {
        access.requireAnywhere(station, Act.HOLD_STATION);
        UUID id = station.territories(Role.STATION).map(Territory::id).findFirst().orElseThrow();
        StationView place = prisons.station(id);
        StationCheck check = checks.save(new StationCheck(id, clock.instant(), camera, microphone));
        events.publishEvent(new StationReadinessChanged(id, place.prisonId()));
        return check.view();
    }

    /** The newest check of every station that the actor looks after and that ever made one. */
    @Transactional(readOnly = true)
    List<CheckRow> before(Actor actor) {
        access.requireAnywhere(actor, Act.PAIR_STATION);
        List<UUID> stations =
                access.territories(actor, Act.PAIR_STATION)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .flatMap(prison -> prisons.stations(prison).stream())
                        .map(StationView::id)
                        .distinct()
                        .toList();
        return StreamSupport.stream(checks.findAllById(stations).spliterator(), false)
                .map(each -> new CheckRow(each.stationId(), each.view()))
                .toList();
    }
}
