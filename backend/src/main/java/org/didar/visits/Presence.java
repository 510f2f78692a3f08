package org.didar.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the room knows of who came; answered by the live module. */
public interface Presence {

    Sides of(UUID visitId);

    /**
     * @param familyCame when the family first came, if ever
     * @param prisonerCame when the prisoner's side first came, if ever
     * @param familyThere whether the family is in the room, a drop within the reconnect window
     *     included
     */
    record Sides(
            @Nullable Instant familyCame,
            @Nullable Instant prisonerCame,
            boolean familyThere,
            boolean prisonerThere) {

        public static final Sides NOBODY = new Sides(null, null, false, false);
    }
}
