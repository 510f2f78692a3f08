package org.didar.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module holds about one person. A bean of the module that owns the rows; the privacy module
 * alone calls it, in one transaction for all parts.
 */
public interface PersonalData {

    /** Stable name of the part in the person's file, for example {@code devices}. */
    String part();

    /**
     * Everything held about the person, readable by the person: records, lists and maps of plain
     * values. Never other people's data.
     */
    Object of(Subject subject);

    /** The ids of things about the person that somebody else may have looked at. */
    default Set<UUID> things(Subject subject) {
        return Set.of();
    }

    /** Codes of what must be over before the person can be forgotten; changes nothing. */
    default Set<ProblemCode> hindrances(Subject subject) {
        return Set.of();
    }

    /**
     * Overwrites or removes what tells who the person is; what must stay for statistics, for others
     * or by law stays under pseudonymous ids. Parts of a lower {@link #step} come first.
     *
     * @param by who did it
     */
    void erase(Subject subject, @Nullable UUID by);

    /** 0 for what needs the number or name to be found; 1 for most; 2 for the account itself. */
    default int step() {
        return 1;
    }

    /**
     * Whose data: a person, an account, or both.
     *
     * @param personId {@code null} for an account nobody registered from
     * @param accountId {@code null} for a child or a person without a phone
     */
    record Subject(@Nullable UUID personId, @Nullable UUID accountId) {}
}
