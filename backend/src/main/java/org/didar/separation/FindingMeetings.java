package org.didar.separation;

import java.util.List;
import java.util.UUID;

/**
 * Finds what was booked before two prisoners were kept separate. It stays booked, so somebody has
 * to be told: whoever books visits answers.
 */
public interface FindingMeetings {

    /** What of theirs is still to end in that prison, by the first one's start. */
    List<Meeting> of(UUID prisonId, Separation pair);
}
