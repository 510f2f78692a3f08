package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody typed a code that pairs nothing.
 *
 * @param thingId the station, when the code once was one's
 * @param code why, as a problem code
 */
public record StationPairingRefused(@Nullable UUID thingId, String code) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "station.pairing_refused";
    }

    @Override
    public String thingKind() {
        return "station";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code);
    }
}
