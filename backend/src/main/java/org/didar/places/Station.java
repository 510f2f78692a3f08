package org.didar.places;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A terminal on the prison's side: one visit at a time, behind one paired device. */
@Entity
class Station {

    @Id private UUID id;
    private UUID prisonId;
    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    private StationState state;

    private @Nullable Instant pairedAt;
    private @Nullable Instant retiredAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Station() {}

    Station(UUID id, UUID prisonId, int number, String name) {
        this.id = id;
        this.prisonId = prisonId;
        this.number = number;
        this.name = name;
        this.state = StationState.UNPAIRED;
    }

    UUID id() {
        return id;
    }

    @Nullable Instant pairedAt() {
        return pairedAt;
    }

    /** A device stands behind it from now on; also ends a time out of order. */
    void pair(Instant at) {
        requireInUse();
        state = StationState.PAIRED;
        pairedAt = at;
    }

    void unpair() {
        state = StationState.UNPAIRED;
        pairedAt = null;
    }

    void change(int newNumber, String newName) {
        number = newNumber;
        name = newName;
    }

    void takeOutOfOrder() {
        requireInUse();
        state = StationState.OUT_OF_ORDER;
    }

    /** Ends a time out of order; a device that stood behind it still does. */
    void bringBack() {
        requireInUse();
        if (state == StationState.OUT_OF_ORDER) {
            state = pairedAt == null ? StationState.UNPAIRED : StationState.PAIRED;
        }
    }

    /** For good. */
    void retire(Instant at) {
        requireInUse();
        state = StationState.OUT_OF_ORDER;
        retiredAt = at;
    }

    private void requireInUse() {
        if (retiredAt != null) {
            throw new Problem(PlacesProblem.STATION_RETIRED);
        }
    }

    UUID prisonId() {
        return prisonId;
    }

    StationView view() {
        StationState shown = retiredAt == null ? state : StationState.RETIRED;
        return new StationView(id, prisonId, number, name, shown);
    }
}
