package org.didar.separation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.people.PrisonerView;
import org.jspecify.annotations.Nullable;

/**
 * A pair as an official reads it.
 *
 * @param until when it ends by itself, if it does
 * @param meetings what is booked for the two near each other all the same
 */
record SeparationRow(
        UUID id,
        Someone one,
        Someone other,
        String reason,
        @Nullable Instant until,
        Instant setAt,
        List<Meeting> meetings) {

    record Someone(UUID id, String name, String number, String ward) {

        static Someone of(PrisonerView prisoner) {
            return new Someone(prisoner.id(), prisoner.name(), prisoner.number(), prisoner.ward());
        }
    }
}
