package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A time in which an official is away and may not act. */
@Entity
class Absence {

    @Id private UUID id;
    @Column private UUID accountId;
    @Column private Instant beginsAt;
    @Column private Instant endsAt;

    @SuppressWarnings("UnusedVariable") // for people who read the database
    private UUID enteredBy;

    @Column private @Nullable Instant begunAt;
    @Column private @Nullable Instant endedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Absence() {}

    Absence(UUID accountId, Instant beginsAt, Instant endsAt, UUID enteredBy) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.enteredBy = enteredBy;
    }

    /** Its beginning was acted on: open work was handed over. */
    void begin(Instant at) {
        begunAt = at;
    }

    /** The official is back, or never leaves. */
    void end(Instant at) {
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
