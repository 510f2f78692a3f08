package org.didar.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One browser that is signed in. What falls due by the clock is changed by queries alone. */
@Entity
class SignedInSession {

    @Id private UUID id;
    @Column private @Nullable UUID accountId;
    @Column private @Nullable UUID deviceId;

    @Enumerated(EnumType.STRING)
    @Column
    private SessionKind kind;

    private String browser;
    private String platform;
    private String network;
    private Instant begunAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant endsAt;
    private Instant provenAt;

    @Enumerated(EnumType.STRING)
    @Column
    private Proof provenBy;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EndReason endReason;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    SignedInSession() {}

    SignedInSession(
            SignedIn holder,
            SessionKind kind,
            Device device,
            Proof proof,
            Instant at,
            SessionProperties limits) {
        boolean station = holder.kind() == SignedIn.Kind.STATION;
        this.id = Ids.next();
        this.accountId = station ? null : holder.id();
        this.deviceId = station ? holder.id() : null;
        this.kind = kind;
        this.browser = device.browser();
        this.platform = device.platform();
        this.network = device.network();
        this.begunAt = at;
        this.lastUsedAt = at;
        this.expiresAt = at.plus(limits.idle(kind));
        this.endsAt = at.plus(limits.longest(kind));
        this.provenAt = at;
        this.provenBy = proof;
    }

    void wasProvenAt(Instant at) {
        provenAt = at;
    }

    SessionKind kind() {
        return kind;
    }

    /** Whether it stands for this holder now. */
    boolean isGood(SignedIn holder, Instant now) {
        return isOpen(now) && (holder.id().equals(accountId) || holder.id().equals(deviceId));
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean wasUsedWithin(Duration lately, Instant now) {
        return now.isBefore(lastUsedAt.plus(lately));
    }

    boolean wasProvenWithin(Duration lately, Instant now) {
        return now.isBefore(provenAt.plus(lately));
    }

    /** Which of the two limits was the nearer. */
    EndReason dueReason() {
        return expiresAt.equals(endsAt) ? EndReason.TOO_OLD : EndReason.IDLE;
    }

    SessionCard card(@Nullable UUID current) {
        return new SessionCard(
                id, browser, platform, network, begunAt, lastUsedAt, id.equals(current));
    }

    UUID id() {
        return id;
    }

    @Nullable UUID accountId() {
        return accountId;
    }
}
