package org.didar.places;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PlaceChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator sets stations up, takes them out of service and retires them. */
@Service
@Transactional
class AdministeringStations {

    private final Stations stations;
    private final PrisonDirectory directory;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdministeringStations(
            Stations stations,
            PrisonDirectory directory,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stations = stations;
        this.directory = directory;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What an administrator may make of a station. */
    enum Use {
        IN_SERVICE,
        OUT_OF_ORDER,
        RETIRED
    }

    /**
     * @param number painted on its door, unique in the prison; a retired one's is not used again
     */
    UUID add(Actor actor, UUID prisonId, int number, String name) {
        access.require(actor, Act.ADMINISTER_PLACES, directory.reach(prisonId));
        directory.requireOpen(prisonId);
        Station station = new Station(Ids.next(), prisonId, number, name.strip());
        save(station);
        publish(station, "created", actor);
        return station.id();
    }

    void change(Actor actor, UUID stationId, int number, String name) {
        Station station = station(actor, stationId);
        station.change(number, name.strip());
        save(station);
        publish(station, "changed", actor);
    }

    /**
     * @throws Problem {@code place.in_use} with the number of {@code visits} for a retirement while
     *     visits are booked there; {@code station.retired} for a station that is
     */
    void put(Actor actor, UUID stationId, Use use) {
        Station station = station(actor, stationId);
        switch (use) {
            case IN_SERVICE -> station.bringBack();
            case OUT_OF_ORDER -> station.takeOutOfOrder();
            case RETIRED -> {
                events.publishEvent(new PlaceLeaving(station.prisonId(), stationId));
                station.retire(clock.instant());
            }
        }
        publish(station, use.name(), actor);
    }

    private void save(Station station) {
        try {
            stations.saveAndFlush(station);
        } catch (DataIntegrityViolationException taken) {
            throw Problem.atField(PlacesProblem.STATION_NUMBER_TAKEN, "number");
        }
    }

    private void publish(Station station, String what, Actor actor) {
        events.publishEvent(
                new PlaceChanged(Kind.STATION, station.id(), what, station.prisonId(), actor.id()));
    }

    private Station station(Actor actor, UUID id) {
        Station station =
                stations.findById(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.ADMINISTER_PLACES, directory.reachOfStation(id));
        return station;
    }
}
