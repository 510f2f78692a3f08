package org.didar.timetable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Some stations of a prison under one name: a hall, a ward's row. */
@Entity
class StationGroup {

    @Id private UUID id;
    @Column private UUID prisonId;
    @Column private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "station_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "station_id")
    private Set<UUID> stations = new HashSet<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StationGroup() {}

    StationGroup(UUID prisonId, String name, Set<UUID> stations) {
        this.id = Ids.next();
        this.prisonId = prisonId;
        this.name = name;
        this.stations.addAll(stations);
    }

    void become(String newName, Set<UUID> newStations) {
        name = newName;
        stations.clear();
        stations.addAll(newStations);
    }

    boolean isOf(UUID prison) {
        return prisonId.equals(prison);
    }

    UUID id() {
        return id;
    }

    UUID prisonId() {
        return prisonId;
    }

    String name() {
        return name;
    }

    Set<UUID> stations() {
        return Set.copyOf(stations);
    }
}
