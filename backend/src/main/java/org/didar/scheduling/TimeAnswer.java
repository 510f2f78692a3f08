package org.didar.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a prison offers, for particular people.
 *
 * @param refused why they cannot have it, or {@code null} when they can
 */
public record TimeAnswer(Instant start, Instant end, @Nullable Refusal refused) {

    /**
     * What stands against a time.
     *
     * @param code a problem's, or {@code prisoner.busy} or {@code visitor.busy}
     * @param rule the key of the rule that decides, if one does
     * @param source what that rule rests on
     * @param until when it ends by itself, if a date is known
     */
    public record Refusal(
            String code, @Nullable String rule, @Nullable String source, @Nullable Instant until) {}
}
