package org.didar.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The officer who stands at a station. */
@Entity
class StationDuty {

    /** How long it lasts after the last act. */
    static final Duration IDLE = Duration.ofMinutes(10);

    @Id private UUID stationId;
    private UUID accountId;
    private UUID sessionId;
    @Column private Instant begunAt;
    private Instant actedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    StationDuty() {}

    StationDuty(UUID stationId, UUID account, UUID session, Instant at) {
        this.stationId = stationId;
        begin(account, session, at);
    }

    /** Whoever stood there before no longer does. */
    final void begin(UUID account, UUID session, Instant at) {
        accountId = account;
        sessionId = session;
        begunAt = at;
        actedAt = at;
    }

    void act(Instant at) {
        actedAt = at;
    }

    boolean lasts(@Nullable UUID session, Instant now) {
        return sessionId.equals(session) && now.isBefore(until());
    }

    UUID accountId() {
        return accountId;
    }

    Instant until() {
        return actedAt.plus(IDLE);
    }
}
