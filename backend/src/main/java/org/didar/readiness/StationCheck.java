package org.didar.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The newest look of a station at its own camera and microphone. */
@Entity
class StationCheck {

    @Id private UUID stationId;
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private PartState camera;

    @Enumerated(EnumType.STRING)
    private PartState microphone;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    StationCheck() {}

    StationCheck(UUID stationId, Instant at, PartState camera, PartState microphone) {
        this.stationId = stationId;
        this.checkedAt = at;
        this.camera = camera;
        this.microphone = microphone;
    }

    UUID stationId() {
        return stationId;
    }

    StationChecked view() {
        return new StationChecked(checkedAt, camera, microphone);
    }
}
