package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** A person declared to be a prisoner's relative. */
public record RelationshipFiled(
        UUID relationshipId, UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "relationship.filed";
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
