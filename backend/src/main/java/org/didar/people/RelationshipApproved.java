package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** The prison found a declared relationship to be true. */
public record RelationshipApproved(
        UUID relationshipId, UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "relationship.approved";
    }

    @Override
    public String thingKind() {
        return "relationship";
    }

    @Override
    public UUID thingId() {
        return relationshipId;
    }
}
