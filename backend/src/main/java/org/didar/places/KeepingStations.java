package org.didar.places;

import java.time.Clock;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a station's state. Joins the caller's transaction; the caller has asked for access. */
@Service
@Transactional
public class KeepingStations {

    private final Stations stations;
    private final Clock clock;

    KeepingStations(Stations stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    /** A device was put behind the station. */
    public void pair(UUID stationId) {
        station(stationId).pair(clock.instant());
    }

    /** The station's device was taken away. */
    public void unpair(UUID stationId) {
        station(stationId).unpair();
    }

    /** The station is broken and takes no visits until it is paired again. */
    public void takeOutOfOrder(UUID stationId) {
        station(stationId).takeOutOfOrder();
    }

    /** The station works again and takes visits. */
    public void putBackInOrder(UUID stationId) {
        station(stationId).bringBack();
    }

    private Station station(UUID stationId) {
        return stations.findById(stationId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }
}
