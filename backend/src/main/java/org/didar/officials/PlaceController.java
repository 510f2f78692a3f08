package org.didar.officials;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Territory;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an office can be held. */
@RestController
class PlaceController {

    private final PrisonDirectory prisons;
    private final Access access;

    PlaceController(PrisonDirectory prisons, Access access) {
        this.prisons = prisons;
        this.access = access;
    }

    /** A prison, or a district or province that has one. */
    record OfficePlace(Territory.Kind kind, UUID id, String name) {}

    @GetMapping("/api/office-places")
    List<OfficePlace> all(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OFFICIALS);
        return prisons.prisonsWithin(new Territory(Territory.Kind.COUNTRY, null)).stream()
                .map(prisons::prison)
                .flatMap(this::places)
                .distinct()
                .sorted(
                        Comparator.comparing(OfficePlace::kind)
                                .thenComparing(OfficePlace::name)
                                .thenComparing(OfficePlace::id))
                .toList();
    }

    private Stream<OfficePlace> places(PrisonView prison) {
        UUID province = prison.provinceId();
        Territory whole = new Territory(Territory.Kind.PROVINCE, province);
        return Stream.of(
                new OfficePlace(Territory.Kind.PRISON, prison.id(), prison.name()),
                new OfficePlace(
                        Territory.Kind.DISTRICT, prison.districtId(), prison.districtName()),
                new OfficePlace(
                        Territory.Kind.PROVINCE,
                        province,
                        Objects.requireNonNullElse(prisons.territoryName(whole), "")));
    }
}
