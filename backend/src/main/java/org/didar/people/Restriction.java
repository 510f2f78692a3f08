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
import org.didar.kernel.Problem;
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
    private @Nullable UUID prisonerId;
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String document;
    private Instant startsAt;
    private Instant endsAt;
    @Column private UUID imposedBy;
    private @Nullable UUID confirmedBy;
    private @Nullable String reason;
    private @Nullable Instant imposedAt;
    @Column private @Nullable Instant confirmedAt;
    @Column private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Restriction() {}

    private Restriction(
            @Nullable UUID personId,
            @Nullable UUID prisonerId,
            Kind kind,
            Instant startsAt,
            Instant endsAt,
            UUID imposedBy,
            Instant imposedAt) {
        this.id = Ids.next();
        this.personId = personId;
        this.prisonerId = prisonerId;
        this.kind = kind;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.imposedBy = imposedBy;
        this.imposedAt = imposedAt;
    }

    /**
     * @param document the order's number
     */
    static Restriction judicial(Bars bars, String document, UUID judge, Instant at) {
        Restriction restriction = bars.as(Kind.JUDICIAL, judge, at);
        restriction.document = document;
        return restriction;
    }

    /** Without effect until {@link #confirm}. */
    static Restriction disciplinary(Bars bars, String reason, UUID council, Instant at) {
        Restriction restriction = bars.as(Kind.DISCIPLINARY, council, at);
        restriction.reason = reason;
        return restriction;
    }

    /** A judge makes a disciplinary one count. */
    void confirm(UUID judge, Instant at) {
        require(state(at) == RestrictionState.UNCONFIRMED);
        confirmedBy = judge;
        confirmedAt = at;
    }

    /** Ends it before its time; an unconfirmed one comes to nothing. */
    void lift(UUID judge, Instant at) {
        require(state(at) != RestrictionState.OVER);
        liftedBy = judge;
        liftedAt = at;
        // Also for an older version, which knows no lifting.
        Instant shortest = startsAt.plusSeconds(1);
        endsAt = at.isAfter(shortest) ? at : shortest;
    }

    RestrictionState state(Instant at) {
        if (liftedAt != null || !at.isBefore(endsAt)) {
            return RestrictionState.OVER;
        }
        if (kind == Kind.DISCIPLINARY && confirmedBy == null) {
            return RestrictionState.UNCONFIRMED;
        }
        return at.isBefore(startsAt) ? RestrictionState.COMING : RestrictionState.HOLDS;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Problem(PeopleProblem.RESTRICTION_DECIDED);
        }
    }

    RestrictionView view(Instant at) {
        return new RestrictionView(
                id,
                kind == Kind.JUDICIAL,
                state(at),
                prisonerId,
                personId,
                document,
                reason,
                startsAt,
                endsAt,
                imposedAt);
    }

    UUID id() {
        return id;
    }

    @Nullable UUID personId() {
        return personId;
    }

    /** Whom it bars and how long. */
    record Bars(
            @Nullable UUID personId, @Nullable UUID prisonerId, Instant startsAt, Instant endsAt) {

        private Restriction as(Kind kind, UUID imposedBy, Instant at) {
            return new Restriction(personId, prisonerId, kind, startsAt, endsAt, imposedBy, at);
        }
    }
}
