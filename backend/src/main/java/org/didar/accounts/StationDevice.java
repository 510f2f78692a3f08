package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A terminal paired with a station. Pairing another one retires it, so a stolen one opens nothing.
 */
@Entity
class StationDevice {

    @Id private UUID id;
    private UUID stationId;
    @Column private Instant pairedAt;
    private @Nullable Instant retiredAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    StationDevice() {}

    StationDevice(UUID stationId, Instant at) {
        this.id = Ids.next();
        this.stationId = stationId;
        this.pairedAt = at;
    }

    void retire(Instant at) {
        retiredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID stationId() {
        return stationId;
    }

    boolean isPaired() {
        return retiredAt == null;
    }
}
