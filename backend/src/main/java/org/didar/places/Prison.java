package org.didar.places;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A prison with its own wall clock and working week. */
@Entity
class Prison {

    @Id private UUID id;
    private UUID districtId;
    private String name;
    private String zone;

    @Convert(converter = WorkingWeek.class)
    private Set<DayOfWeek> workingDays;

    private @Nullable Instant closedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Prison() {}

    Prison(UUID id, UUID districtId, String name, ZoneId zone, Set<DayOfWeek> workingDays) {
        this.id = id;
        this.districtId = districtId;
        this.name = name;
        this.zone = zone.getId();
        this.workingDays = Set.copyOf(workingDays);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    UUID districtId() {
        return districtId;
    }

    void plan(String newName, ZoneId newZone, Set<DayOfWeek> newWorkingDays) {
        name = newName;
        zone = newZone.getId();
        workingDays = Set.copyOf(newWorkingDays);
    }

    /** For good; its past is still told by it. */
    void close(Instant at) {
        if (!isOpen()) {
            throw new Problem(PlacesProblem.PRISON_CLOSED);
        }
        closedAt = at;
    }

    SeeingPlaces.PrisonRow row(long stations) {
        return new SeeingPlaces.PrisonRow(
                id, name, zone, new TreeSet<>(workingDays), closedAt, stations);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean worksOn(LocalDate day) {
        return isOpen() && workingDays.contains(day.getDayOfWeek());
    }

    PrisonView view(JudicialDistrict district) {
        return new PrisonView(
                id, name, zone(), district.id(), district.name(), district.provinceId());
    }
}
