package org.didar.sessions;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A browser is signed in no longer; whatever hangs on its session is to be closed.
 *
 * @param actorId who ended it, or {@code null} for the clock
 */
public record SessionEnded(UUID session, @Nullable UUID actorId, EndReason reason)
        implements Auditable {

    @Override
    public String action() {
        return "session.ended";
    }

    @Override
    public String thingKind() {
        return "session";
    }

    @Override
    public UUID thingId() {
        return session;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason.name().toLowerCase(Locale.ROOT));
    }
}
