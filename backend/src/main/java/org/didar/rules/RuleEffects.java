package org.didar.rules;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a rule would do to what is booked. Those who keep bookings implement it, with
 * the functions that judge bookings anyway.
 */
public interface RuleEffects {

    /**
     * @param prisons whose rule changes
     * @param visitType the type it changes for, or {@code null} for all
     * @param before the book of a prison and type as it would be at that time without the change
     */
    record Change(
            Rule rule,
            Set<UUID> prisons,
            @Nullable String visitType,
            Function<Of, RuleBook> before,
            Function<Of, RuleBook> after) {}

    /** Whose book is asked for. */
    record Of(UUID prison, String visitType) {}

    /**
     * Nothing that is booked is ever undone by a rule: these are counts.
     *
     * @param coming visits booked or asked for where the rule changes
     * @param against those that the changed rule would not have allowed
     * @param freed those that only the changed rule would have allowed
     */
    record Effect(long coming, long against, long freed) {}

    Effect of(Change change);
}
