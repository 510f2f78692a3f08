package org.didar.live;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** A frame that was not allowed when it came; nothing was changed by it. */
record FrameRefused(
        @Nullable UUID actorId,
        String thingKind,
        @Nullable UUID thingId,
        @Nullable UUID prisonId,
        String frame,
        String code)
        implements Auditable {

    @Override
    public String action() {
        return "frame.refused";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("frame", frame, "code", code);
    }
}
