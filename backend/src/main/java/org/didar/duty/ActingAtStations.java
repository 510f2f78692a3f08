package org.didar.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.accounts.PairingStations;
import org.didar.duty.StandingAtStations.Place;
import org.didar.people.PeopleDirectory;
import org.didar.places.KeepingStations;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer who stands at a station may do there; each act asks who that is. */
@Service
@Transactional
class ActingAtStations {

    private final StandingAtStations standing;
    private final KeepingStations stations;
    private final PairingStations pairing;
    private final PrisonDirectory prisons;
    private final PeopleDirectory people;
    private final VisitDirectory visits;
    private final Clock clock;

    ActingAtStations(
            StandingAtStations standing,
            KeepingStations stations,
            PairingStations pairing,
            PrisonDirectory prisons,
            PeopleDirectory people,
            VisitDirectory visits,
            Clock clock) {
        this.standing = standing;
        this.stations = stations;
        this.pairing = pairing;
        this.prisons = prisons;
        this.people = people;
        this.visits = visits;
        this.clock = clock;
    }

    /** One visit of the day, with the prisoner's whole name for whoever brings them. */
    record StationVisitRow(
            UUID visitId, Instant start, Instant end, VisitStatus status, String prisonerName) {}

    boolean isOutOfService(UUID station) {
        return prisons.station(station).state() == StationState.OUT_OF_ORDER;
    }

    void takeOutOfService(Place place) {
        Actor officer = standing.acting(place);
        stations.takeOutOfOrder(place.station());
        standing.tell(place, officer.id(), "station.out_of_service", Map.of());
    }

    void putBackInService(Place place) {
        Actor officer = standing.acting(place);
        stations.putBackInOrder(place.station());
        standing.tell(place, officer.id(), "station.back_in_service", Map.of());
    }

    /** The device is no station's from then on, and nobody stands there. */
    void releasePairing(Place place) {
        Actor officer = standing.acting(place);
        standing.end(place);
        pairing.retire(officer, place.station());
    }

    List<StationVisitRow> today(Place place) {
        Actor officer = standing.acting(place);
        standing.tell(place, officer.id(), "station.list_read", Map.of());
        ZoneId zone = prisons.zone(prisons.station(place.station()).prisonId());
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        return visits
                .atStation(
                        place.station(),
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .map(this::row)
                .toList();
    }

    private StationVisitRow row(VisitView visit) {
        return new StationVisitRow(
                visit.id(),
                visit.start(),
                visit.end(),
                visit.status(),
                people.prisoner(visit.prisonerId()).name());
    }
}
