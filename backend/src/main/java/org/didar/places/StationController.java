package org.didar.places;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StationController {

    private final Stations stations;
    private final PrisonDirectory prisons;
    private final Access access;

    StationController(Stations stations, PrisonDirectory prisons, Access access) {
        this.stations = stations;
        this.prisons = prisons;
        this.access = access;
    }

    record StationRow(
            UUID id, int number, String name, StationState state, @Nullable Instant pairedAt) {}

    /** The stations of every prison whose devices the actor looks after. */
    @GetMapping("/api/stations")
    List<StationRow> stations(Actor actor) {
        access.requireAnywhere(actor, Act.PAIR_STATION);
        Set<UUID> own =
                access.territories(actor, Act.PAIR_STATION)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        return stations.findByPrisonIdInOrderByPrisonIdAscNumberAsc(own).stream()
                .map(StationController::row)
                .filter(row -> row.state() != StationState.RETIRED)
                .toList();
    }

    private static StationRow row(Station station) {
        StationView view = station.view();
        return new StationRow(
                view.id(), view.number(), view.name(), view.state(), station.pairedAt());
    }
}
