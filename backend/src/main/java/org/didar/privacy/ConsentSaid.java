package org.didar.privacy;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody agreed to something, or no longer. */
record ConsentSaid(UUID personId, String purpose, boolean given, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return given ? "consent.given" : "consent.withdrawn";
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
        return Map.of("purpose", purpose);
    }
}
