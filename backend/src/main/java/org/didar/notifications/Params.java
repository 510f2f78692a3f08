package org.didar.notifications;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message's words need: ids, times and codes; never a name, an offence or a prison.
 *
 * @param about the visit, request or relationship
 * @param start of the visit, on the wall of {@code zone}
 * @param minutes that the visit was held
 * @param why a code, for example of a cancellation
 * @param trackingNumber of a request
 * @param until how long something is kept
 */
record Params(
        UUID about,
        @Nullable Instant start,
        @Nullable ZoneId zone,
        @Nullable Integer minutes,
        @Nullable String why,
        @Nullable String trackingNumber,
        @Nullable Instant until) {

    static Params about(UUID thing) {
        return new Params(thing, null, null, null, null, null, null);
    }

    static Params visit(
            UUID visit,
            Instant start,
            ZoneId zone,
            @Nullable Integer minutes,
            @Nullable String why) {
        return new Params(visit, start, zone, minutes, why, null, null);
    }

    static Params offer(UUID visit, Instant start, ZoneId zone, Instant until) {
        return new Params(visit, start, zone, null, null, null, until);
    }

    static Params request(UUID request, String trackingNumber) {
        return new Params(request, null, null, null, null, trackingNumber, null);
    }
}
