package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account answers for who another person is. Kept for as long as the person is.
 */
@Entity
class Vouching {

    @Id private UUID personId;
    @Column private UUID vouchedBy;
    private UUID voucherId;

    @Enumerated(EnumType.STRING)
    private Tie tie;

    private Instant vouchedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Vouching() {}

    Vouching(UUID personId, Actor voucher, UUID voucherId, Tie tie, Instant at) {
        this.personId = personId;
        this.vouchedBy = voucher.id();
        this.voucherId = voucherId;
        this.tie = tie;
        this.vouchedAt = at;
    }

    UUID personId() {
        return personId;
    }

    /** The person who answers for them. */
    UUID voucherId() {
        return voucherId;
    }

    Tie tie() {
        return tie;
    }

    Instant vouchedAt() {
        return vouchedAt;
    }

    boolean isBy(Actor actor) {
        return vouchedBy.equals(actor.id());
    }
}
