package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A ban on visits for a prisoner, for a visitor, or for the two together. It always ends; a
 * judicial one rests on a document, a disciplinary one counts only once a judge confirmed it (CCP
 * 524).
 */
@Entity
class Restriction {

    enum Kind {
        JUDICIAL,
        DISCIPLINARY
    }

    @Id private UUID id;
    @Column private @Nullable UUID prisonerId;
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    @Column
    private Kind kind;

    @Column private @Nullable String document;
    @Column private Instant startsAt;
    private Instant endsAt;
    @Column private UUID imposedBy;
    @Column private @Nullable UUID confirmedBy;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Restriction() {}

    private Restriction(
            @Nullable UUID personId,
            @Nullable UUID prisonerId,
            Kind kind,
            Instant startsAt,
            Instant endsAt,
            UUID imposedBy) {
        this.id = Ids.next();
        this.personId = personId;
        this.prisonerId = prisonerId;
        this.kind = kind;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.imposedBy = imposedBy;
    }

    /**
     * @param document the order's number
     */
    static Restriction judicial(Bars bars, String document, UUID judge) {
        Restriction restriction = bars.as(Kind.JUDICIAL, judge);
        restriction.document = document;
        return restriction;
    }

    /** Without effect until {@link #confirm}. */
    static Restriction disciplinary(Bars bars, UUID council) {
        return bars.as(Kind.DISCIPLINARY, council);
    }

    void confirm(UUID judge) {
        confirmedBy = judge;
    }

    UUID id() {
        return id;
    }

    /** Whether it names a visitor; otherwise it keeps the prisoner from everyone. */
    boolean namesVisitor() {
        return personId != null;
    }

    boolean bars(Instant instant) {
        return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Whom it bars and how long. */
    record Bars(
            @Nullable UUID personId, @Nullable UUID prisonerId, Instant startsAt, Instant endsAt) {

        private Restriction as(Kind kind, UUID imposedBy) {
            return new Restriction(personId, prisonerId, kind, startsAt, endsAt, imposedBy);
        }
    }
}
