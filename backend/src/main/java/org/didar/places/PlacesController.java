package org.didar.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.AdministeringPlaces.PrisonPlan;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlacesController {

    private final AdministeringPlaces places;
    private final SeeingPlaces seeing;

    PlacesController(AdministeringPlaces places, SeeingPlaces seeing) {
        this.places = places;
        this.seeing = seeing;
    }

    record Added(UUID id) {}

    record Name(@NotBlank @Size(max = 120) String name) {}

    record NewProvince(
            @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 40) String slug,
            @NotBlank @Size(max = 120) String name) {}

    /**
     * @param zone a name of the time-zone database, never an offset
     */
    record PrisonForm(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = 60) String zone,
            @NotEmpty Set<DayOfWeek> workingDays) {

        PrisonPlan plan() {
            if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone)) {
                throw Problem.atFields(
                        CommonProblem.INVALID_REQUEST,
                        List.of(new Problem.FieldProblem("zone", "field.invalid")));
            }
            return new PrisonPlan(name, ZoneId.of(zone), workingDays);
        }
    }

    @GetMapping("/api/places/provinces")
    List<SeeingPlaces.ProvinceRow> provinces(
            Actor actor, @RequestParam(defaultValue = "") @Size(max = 120) String q) {
        return seeing.provinces(actor, q);
    }

    @PostMapping("/api/places/provinces")
    @ResponseStatus(HttpStatus.CREATED)
    Added addProvince(Actor actor, @Valid @RequestBody NewProvince body) {
        return new Added(places.addProvince(actor, body.slug(), body.name()));
    }

    @PostMapping("/api/places/provinces/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renameProvince(Actor actor, @PathVariable UUID id, @Valid @RequestBody Name body) {
        places.renameProvince(actor, id, body.name());
    }

    @GetMapping("/api/places/provinces/{id}/districts")
    List<SeeingPlaces.DistrictRow> districts(Actor actor, @PathVariable UUID id) {
        return seeing.districts(actor, id);
    }

    @PostMapping("/api/places/provinces/{id}/districts")
    @ResponseStatus(HttpStatus.CREATED)
    Added addDistrict(Actor actor, @PathVariable UUID id, @Valid @RequestBody Name body) {
        return new Added(places.addDistrict(actor, id, body.name()));
    }

    @PostMapping("/api/places/districts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renameDistrict(Actor actor, @PathVariable UUID id, @Valid @RequestBody Name body) {
        places.renameDistrict(actor, id, body.name());
    }

    @GetMapping("/api/places/districts/{id}/prisons")
    List<SeeingPlaces.PrisonRow> prisons(Actor actor, @PathVariable UUID id) {
        return seeing.prisons(actor, id);
    }

    @PostMapping("/api/places/districts/{id}/prisons")
    @ResponseStatus(HttpStatus.CREATED)
    Added addPrison(Actor actor, @PathVariable UUID id, @Valid @RequestBody PrisonForm body) {
        return new Added(places.addPrison(actor, id, body.plan()));
    }

    @PostMapping("/api/places/prisons/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePrison(Actor actor, @PathVariable UUID id, @Valid @RequestBody PrisonForm body) {
        places.changePrison(actor, id, body.plan());
    }

    @PostMapping("/api/places/prisons/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closePrison(Actor actor, @PathVariable UUID id) {
        places.closePrison(actor, id);
    }

    /** Open prisons whose name holds {@code q}, for whoever has to choose one. */
    @GetMapping("/api/prisons")
    List<SeeingPlaces.PrisonName> open(
            Actor actor, @RequestParam(defaultValue = "") @Size(max = 120) String q) {
        return seeing.open(actor, q);
    }
}
