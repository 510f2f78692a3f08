package org.didar.places;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of places, one level at a time. */
@Service
@Transactional(readOnly = true)
class SeeingPlaces {

    private static final Limit MOST = Limit.of(30);

    private final Provinces provinces;
    private final JudicialDistricts districts;
    private final Prisons prisons;
    private final Stations stations;
    private final PrisonDirectory directory;
    private final Access access;

    SeeingPlaces(
            Provinces provinces,
            JudicialDistricts districts,
            Prisons prisons,
            Stations stations,
            PrisonDirectory directory,
            Access access) {
        this.provinces = provinces;
        this.districts = districts;
        this.prisons = prisons;
        this.stations = stations;
        this.directory = directory;
        this.access = access;
    }

    /**
     * @param districts how many it has
     */
    record ProvinceRow(UUID id, String slug, String name, long districts) {}

    /**
     * @param prisons how many it has, closed ones too
     */
    record DistrictRow(UUID id, String name, long prisons) {}

    /**
     * @param closedAt when it was closed for good, if it was
     * @param stations how many it has, retired ones too
     */
    record PrisonRow(
            UUID id,
            String name,
            String zone,
            Set<DayOfWeek> workingDays,
            @Nullable Instant closedAt,
            long stations) {}

    record PlaceStation(UUID id, int number, String name, StationState state) {}

    /** A prison by its name and where it lies. */
    record PrisonName(UUID id, String name, String districtName, String provinceName) {}

    /** By name; {@code beginning} narrows them down. */
    List<ProvinceRow> provinces(Actor actor, String beginning) {
        access.requireAnywhere(actor, Act.ADMINISTER_PLACES);
        return provinces.rows(escaped(beginning));
    }

    List<DistrictRow> districts(Actor actor, UUID provinceId) {
        access.require(
                actor, Act.ADMINISTER_PLACES, new Reach(null, null, null, provinceId, Set.of()));
        return districts.rows(provinceId);
    }

    List<PrisonRow> prisons(Actor actor, UUID districtId) {
        access.require(
                actor, Act.ADMINISTER_PLACES, new Reach(null, null, districtId, null, Set.of()));
        return prisons.findByDistrictId(districtId).stream()
                .map(each -> each.row(stations.countByPrisonId(each.id())))
                .sorted(Comparator.comparing(PrisonRow::name))
                .toList();
    }

    List<PlaceStation> stations(Actor actor, UUID prisonId) {
        access.require(actor, Act.ADMINISTER_PLACES, directory.reach(prisonId));
        return directory.stations(prisonId).stream()
                .map(each -> new PlaceStation(each.id(), each.number(), each.name(), each.state()))
                .toList();
    }

    /** The open prisons of the country with such a name, at most 30: to choose one of. */
    List<PrisonName> open(Actor actor, String part) {
        access.requireAnywhere(actor, Act.CHOOSE_PRISON);
        return prisons.openLike(escaped(part), MOST);
    }

    private static String escaped(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
