package org.didar.places;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * An administrator created or changed a place.
 *
 * @param what {@code created}, {@code changed}, {@code closed} or a station's new state
 * @param prisonId the prison it lies in, or {@code null} for what is larger
 */
record PlaceChanged(Kind kind, UUID thingId, String what, @Nullable UUID prisonId, UUID actorId)
        implements Auditable {

    /** What a place can be. */
    enum Kind {
        PROVINCE("province"),
        DISTRICT("district"),
        PRISON("prison"),
        STATION("station");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    @Override
    public String action() {
        return "place.changed";
    }

    @Override
    public String thingKind() {
        return kind.word;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what);
    }
}
