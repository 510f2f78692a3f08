package org.didar.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.places.PlacesController.Added;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlacesStationController {

    private final AdministeringStations stations;
    private final SeeingPlaces seeing;

    PlacesStationController(AdministeringStations stations, SeeingPlaces seeing) {
        this.stations = stations;
        this.seeing = seeing;
    }

    record StationForm(@Min(1) @Max(999) int number, @NotBlank @Size(max = 120) String name) {}

    record StationService(AdministeringStations.@NotNull Use service) {}

    @GetMapping("/api/places/prisons/{id}/stations")
    List<SeeingPlaces.PlaceStation> stations(Actor actor, @PathVariable UUID id) {
        return seeing.stations(actor, id);
    }

    @PostMapping("/api/places/prisons/{id}/stations")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(Actor actor, @PathVariable UUID id, @Valid @RequestBody StationForm body) {
        return new Added(stations.add(actor, id, body.number(), body.name()));
    }

    @PostMapping("/api/places/stations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable UUID id, @Valid @RequestBody StationForm body) {
        stations.change(actor, id, body.number(), body.name());
    }

    @PostMapping("/api/places/stations/{id}/service")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(Actor actor, @PathVariable UUID id, @Valid @RequestBody StationService body) {
        stations.put(actor, id, body.service());
    }
}
