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

/** What a person says to be to a prisoner, and what the prison found. */
@Entity
class Relationship {

    @Id private UUID id;
    private UUID personId;
    private UUID prisonerId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private RelationshipStatus status;

    private Instant filedAt;
    @Column private @Nullable UUID decidedBy;
    @Column private @Nullable Instant decidedAt;
    private @Nullable String refusedBecause;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Relationship() {}

    private Relationship(UUID personId, UUID prisonerId, Relation relation, Instant at) {
        this.id = Ids.next();
        this.personId = personId;
        this.prisonerId = prisonerId;
        this.relation = relation;
        this.status = RelationshipStatus.PENDING;
        this.filedAt = at;
    }

    static Relationship file(UUID personId, UUID prisonerId, Relation relation, Instant at) {
        return new Relationship(personId, prisonerId, relation, at);
    }

    /** Declares a refused one anew; why it was refused stays in the audit log. */
    void fileAgain(Relation declared, Instant at) {
        become(RelationshipStatus.PENDING, PeopleProblem.RELATIONSHIP_EXISTS);
        relation = declared;
        filedAt = at;
        decidedBy = null;
        decidedAt = null;
        refusedBecause = null;
    }

    void approve(UUID by, Instant at) {
        become(RelationshipStatus.APPROVED, PeopleProblem.RELATIONSHIP_DECIDED);
        decidedBy = by;
        decidedAt = at;
    }

    void refuse(UUID by, Instant at, String reason) {
        become(RelationshipStatus.REFUSED, PeopleProblem.RELATIONSHIP_DECIDED);
        decidedBy = by;
        decidedAt = at;
        refusedBecause = reason;
    }

    private void become(RelationshipStatus next, PeopleProblem otherwise) {
        if (!status.canBecome(next)) {
            throw new Problem(otherwise);
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID prisonerId() {
        return prisonerId;
    }

    Relation relation() {
        return relation;
    }

    RelationshipStatus status() {
        return status;
    }

    Instant filedAt() {
        return filedAt;
    }

    @Nullable String refusedBecause() {
        return refusedBecause;
    }

    KinView view() {
        return new KinView(id, prisonerId, relation, status);
    }
}
