package org.didar.calendars;

import java.time.Instant;

/**
 * One event, in words that may stand on anybody's screen: no prison, no prisoner, no reason.
 *
 * @param uid the same for ever
 * @param sequence grows when the event changes
 */
record CalendarEvent(
        String uid,
        long sequence,
        Instant start,
        Instant end,
        String summary,
        String address,
        Status status) {

    /** As RFC 5545, section 3.8.1.11 has it. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
