package org.didar.people;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody answered for who a person without an account is. */
record PersonVouched(UUID personId, Tie tie, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "person.vouched";
    }

    @Override
    public String thingKind() {
        return "person";
    }

    @Override
    public UUID thingId() {
        return personId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("tie", tie.name().toLowerCase(Locale.ROOT));
    }
}
