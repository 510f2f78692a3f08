package org.didar.kernel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that the audit log keeps: who did what to which thing, and why. Written in the
 * transaction of the act by the audit module, which alone listens for this type.
 *
 * <p>Names, numbers, codes and texts of people never appear here, only pseudonymous ids.
 */
public interface Auditable {

    /** Who acted, or {@code null} for the system itself. */
    @Nullable UUID actorId();

    /** Dotted verb, for example {@code visit.admitted}. */
    String action();

    /** What kind of thing {@link #thingId} names, for example {@code visit}. */
    String thingKind();

    @Nullable UUID thingId();

    /** In whose place the actor acted, for example a prosecutor's whose deputy this is. */
    default @Nullable UUID onBehalfOf() {
        return null;
    }

    /** Where the thing lies, so that an auditor of a part of the country sees that part. */
    default @Nullable UUID prisonId() {
        return null;
    }

    /** Small facts that explain the act: codes, numbers, states; never personal data. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
