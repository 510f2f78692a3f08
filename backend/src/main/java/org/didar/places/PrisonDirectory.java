package org.didar.places;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.access.Reach;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about places. An unknown id is the problem {@code thing.not_found}. */
@Service
@Transactional(readOnly = true)
public class PrisonDirectory {

    private final Provinces provinces;
    private final JudicialDistricts districts;
    private final Prisons prisons;
    private final Stations stations;
    private final Closures closures;

    /** A prison stays in its district, and that in its province, for ever. */
    private final Map<UUID, Reach> reaches = new ConcurrentHashMap<>();

    PrisonDirectory(
            Provinces provinces,
            JudicialDistricts districts,
            Prisons prisons,
            Stations stations,
            Closures closures) {
        this.provinces = provinces;
        this.districts = districts;
        this.prisons = prisons;
        this.stations = stations;
        this.closures = closures;
    }

    public PrisonView prison(UUID prisonId) {
        Prison prison = prisons.findById(prisonId).orElseThrow(PrisonDirectory::notFound);
        return prison.view(district(prison.districtId()));
    }

    /** The prison's wall clock. */
    public ZoneId zone(UUID prisonId) {
        return prisons.findById(prisonId).orElseThrow(PrisonDirectory::notFound).zone();
    }

    /**
     * Refuses a prison that was closed for good.
     *
     * @throws Problem {@code prison.closed}
     */
    public void requireOpen(UUID prisonId) {
        if (!prisons.findById(prisonId).orElseThrow(PrisonDirectory::notFound).isOpen()) {
            throw new Problem(PlacesProblem.PRISON_CLOSED);
        }
    }

    public StationView station(UUID stationId) {
        return stations.findById(stationId).orElseThrow(PrisonDirectory::notFound).view();
    }

    /** The stations of a prison by number, whatever their state. */
    public List<StationView> stations(UUID prisonId) {
        return stations.findByPrisonIdOrderByNumber(prisonId).stream().map(Station::view).toList();
    }

    /** The prisons a territory holds; none for OWN and POINT_DAY. */
    public Set<UUID> prisonsWithin(Territory territory) {
        UUID id = territory.id();
        if (id == null) {
            return territory.kind() == Territory.Kind.COUNTRY
                    ? Set.copyOf(prisons.ids())
                    : Set.of();
        }
        return switch (territory.kind()) {
            case PRISON -> Set.of(id);
            case STATION -> Set.of(station(id).prisonId());
            case DISTRICT -> prisons.idsInDistrict(id);
            case PROVINCE -> prisons.idsInProvince(id);
            case OWN, POINT_DAY, COUNTRY -> Set.of();
        };
    }

    /** Where a prison lies, for the policy; nobody's own thing yet. */
    public Reach reach(UUID prisonId) {
        Reach known = reaches.get(prisonId);
        if (known != null) {
            return known;
        }
        PrisonView prison = prison(prisonId);
        Reach found = new Reach(null, prisonId, prison.districtId(), prison.provinceId(), Set.of());
        reaches.put(prisonId, found);
        return found;
    }

    /** Where a station lies, for the policy. */
    public Reach reachOfStation(UUID stationId) {
        return reach(station(stationId).prisonId()).with(stationId, Set.of());
    }

    /** Whether no visits are held on that prison-local day: a weekly day off, or a closure. */
    public boolean isClosed(UUID prisonId, LocalDate day) {
        Prison prison = prisons.findById(prisonId).orElseThrow(PrisonDirectory::notFound);
        UUID province = district(prison.districtId()).provinceId();
        return !prison.worksOn(day) || closures.covering(prisonId, province, day) > 0;
    }

    /** The days from {@code first} to {@code last} on which no visits are held, asked once. */
    public Set<LocalDate> closedDays(UUID prisonId, LocalDate first, LocalDate last) {
        Prison prison = prisons.findById(prisonId).orElseThrow(PrisonDirectory::notFound);
        UUID province = district(prison.districtId()).provinceId();
        List<Closure> closed = closures.touching(prisonId, province, first, last);
        return first.datesUntil(last.plusDays(1))
                .filter(day ->
                        !prison.worksOn(day) || closed.stream().anyMatch(each -> each.covers(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of those of them that are open. */
    public Map<UUID, String> names(Collection<UUID> prisonIds) {
        return prisons.findAllById(prisonIds).stream()
                .filter(Prison::isOpen)
                .collect(Collectors.toMap(Prison::id, Prison::name));
    }

    /** The provinces that lie wholly within the territories, by name. */
    public Map<UUID, String> provinceNames(Collection<Territory> territories) {
        boolean country =
                territories.stream().anyMatch(each -> each.kind() == Territory.Kind.COUNTRY);
        List<UUID> named =
                territories.stream()
                        .filter(each -> each.kind() == Territory.Kind.PROVINCE)
                        .flatMap(each -> Stream.ofNullable(each.id()))
                        .toList();
        return (country ? provinces.findAll() : provinces.findAllById(named))
                .stream().collect(Collectors.toMap(Province::id, Province::name));
    }

    /** A territory's name to read, or {@code null} for OWN, POINT_DAY and COUNTRY. */
    public @Nullable String territoryName(Territory territory) {
        UUID id = territory.id();
        if (id == null) {
            return null;
        }
        return switch (territory.kind()) {
            case STATION -> station(id).name();
            case PRISON -> prison(id).name();
            case DISTRICT -> district(id).name();
            case PROVINCE ->
                    provinces
                            .findById(id)
                            .map(Province::name)
                            .orElseThrow(PrisonDirectory::notFound);
            case OWN, POINT_DAY, COUNTRY -> null;
        };
    }

    private JudicialDistrict district(UUID id) {
        return districts.findById(id).orElseThrow(PrisonDirectory::notFound);
    }

    private static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND_THING);
    }
}
