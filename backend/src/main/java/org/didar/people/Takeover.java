package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** An account's word that a person whom somebody vouched for is its holder. */
@Entity
class Takeover {

    @Id private UUID id;
    private UUID accountId;
    @Column private @Nullable UUID openFor;
    private UUID personId;
    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private TakeoverStatus status;

    private Instant filedAt;
    @Column private @Nullable UUID decidedBy;
    @Column private @Nullable Instant decidedAt;
    private @Nullable String reason;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Takeover() {}

    Takeover(TakingOver.Claim claim, UUID personId, Instant at) {
        this.id = Ids.next();
        this.accountId = claim.accountId();
        this.openFor = claim.accountId();
        this.personId = personId;
        this.givenName = claim.givenName().strip();
        this.familyName = claim.familyName().strip();
        this.birthDate = claim.birthDate();
        this.status = TakeoverStatus.WAITING;
        this.filedAt = at;
    }

    void grant(UUID by, Instant at, @Nullable String because) {
        become(TakeoverStatus.GRANTED, by, at, because);
    }

    void refuse(UUID by, Instant at, String because) {
        become(TakeoverStatus.REFUSED, by, at, because);
    }

    void withdraw(Instant at) {
        become(TakeoverStatus.WITHDRAWN, accountId, at, null);
    }

    /** What was told to compare has served. */
    private void become(TakeoverStatus next, UUID by, Instant at, @Nullable String because) {
        if (!status.canBecome(next)) {
            throw new Problem(PeopleProblem.TAKEOVER_DECIDED);
        }
        status = next;
        decidedBy = by;
        decidedAt = at;
        reason = because;
        openFor = null;
        givenName = null;
        familyName = null;
        birthDate = null;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID personId() {
        return personId;
    }

    TakeoverStatus status() {
        return status;
    }

    Instant filedAt() {
        return filedAt;
    }

    /** While it waits, what whoever says so calls themselves. */
    String claimedName() {
        return givenName + " " + familyName;
    }

    @Nullable LocalDate claimedBirthDate() {
        return birthDate;
    }

    TakeoverView view() {
        return new TakeoverView(id, status, filedAt, reason);
    }
}
