package org.didar.duty;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * What an officer did, or could not do, at a station.
 *
 * @param actorId the officer, or {@code null} where nobody is known
 * @param action {@code duty.begun}, {@code duty.ended}, {@code duty.refused}, {@code
 *     station.out_of_service}, {@code station.back_in_service} or {@code station.list_read}
 */
record DutyChanged(
        UUID thingId,
        UUID prisonId,
        @Nullable UUID actorId,
        String action,
        Map<String, String> facts)
        implements Auditable {

    @Override
    public String thingKind() {
        return "station";
    }
}
