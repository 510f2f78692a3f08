package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Leave to open one socket once. Only hashes are kept. */
@Entity
@Table(name = "live_ticket")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are written for people who read the database
class LiveTicket implements Persistable<byte[]> {

    /** What the socket is for. */
    enum Purpose {
        ROOM,
        BOARD,
        STATION
    }

    @Id private byte[] hash;
    private byte[] sessionHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID targetId;
    private UUID seatId;
    private Instant expiresAt;
    private Instant usedAt;

    protected LiveTicket() {}

    /**
     * @param target the visit, the prison or the station
     */
    LiveTicket(
            byte[] hash,
            byte[] sessionHash,
            Purpose purpose,
            UUID target,
            @Nullable UUID seat,
            Instant expiresAt) {
        this.hash = hash;
        this.sessionHash = sessionHash;
        this.purpose = purpose;
        this.targetId = target;
        this.seatId = seat;
        this.expiresAt = expiresAt;
    }

    byte[] sessionHash() {
        return sessionHash;
    }

    Purpose purpose() {
        return purpose;
    }

    UUID targetId() {
        return targetId;
    }

    @Nullable UUID seatId() {
        return seatId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public byte[] getId() {
        return hash;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
