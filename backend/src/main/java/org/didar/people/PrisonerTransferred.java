package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * A prisoner was moved to another prison. Published inside the transaction of the move: whoever
 * keeps something open about the prisoner moves it now, and whoever cannot refuses the whole.
 *
 * @param prisonId the prison that was left
 */
public record PrisonerTransferred(UUID prisonerId, UUID prisonId, UUID toPrisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "prisoner.transferred";
    }

    @Override
    public String thingKind() {
        return "prisoner";
    }

    @Override
    public UUID thingId() {
        return prisonerId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", toPrisonId.toString());
    }
}
