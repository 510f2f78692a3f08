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
    private byte @Nullable [] publicKey;
    @Column private byte @Nullable [] keyPrint;
    private @Nullable Instant retiredAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    StationDevice() {}

    StationDevice(UUID stationId, DeviceKey key, Instant at) {
        this.id = Ids.next();
        this.stationId = stationId;
        this.publicKey = key.encoded();
        this.keyPrint = key.print();
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

    /** One paired before stations had keys is to be paired again. */
    boolean isPaired() {
        return retiredAt == null && publicKey != null;
    }

    boolean hasSigned(byte[] message, byte[] signature) {
        return publicKey != null && DeviceKey.of(publicKey).hasSigned(message, signature);
    }
}
