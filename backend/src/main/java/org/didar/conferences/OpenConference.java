package org.didar.conferences;

import java.time.Instant;

/**
 * A room at the conference server that may be entered.
 *
 * @param round of the visit it is for
 * @param name that nobody guesses
 * @param end of the visit
 */
public record OpenConference(int round, String name, Instant end) {}
