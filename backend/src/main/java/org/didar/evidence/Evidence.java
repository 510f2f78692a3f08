package org.didar.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is a picture for a relationship or a takeover. The picture itself is a sealed file of
 * the same id.
 */
@Entity
class Evidence {

    static final int MOST = 3;

    @Id private UUID id;
    private @Nullable UUID relationshipId;
    private @Nullable UUID takeoverId;
    private @Nullable Integer place;
    @Column private UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable Instant decidedAt;

    /** New keys change it beside what others change, and neither undoes the other. */
    @Column(updatable = false)
    private byte[] digest;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Evidence() {}

    Evidence(UUID id, Matter matter, int place, UUID by, Instant at, byte[] digest) {
        this.id = id;
        this.relationshipId = matter.kind() == Matter.Kind.RELATIONSHIP ? matter.id() : null;
        this.takeoverId = matter.kind() == Matter.Kind.TAKEOVER ? matter.id() : null;
        this.place = place;
        this.uploadedBy = by;
        this.uploadedAt = at;
        this.digest = digest.clone();
    }

    UUID id() {
        return id;
    }

    /** What it serves to decide. */
    Matter matter() {
        return relationshipId != null
                ? new Matter(Matter.Kind.RELATIONSHIP, relationshipId)
                : new Matter(Matter.Kind.TAKEOVER, Objects.requireNonNull(takeoverId));
    }

    @Nullable Integer place() {
        return place;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Has served; its place is free for another, should the relationship be declared again. */
    void served(Instant at) {
        place = null;
        decidedAt = at;
    }

    /** The same document for a relationship that was declared again. */
    void offerAgain(int freePlace) {
        place = freePlace;
        decidedAt = null;
    }
}
