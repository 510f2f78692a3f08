package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** The prison did not accept a declared relationship; why is told to the person alone. */
public record RelationshipRefused(
        UUID relationshipId, UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "relationship.refused";
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
