package org.didar.scheduling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official who shall join the visit.
 *
 * @param account the one meant, or {@code null} for whoever has hours then
 * @param needed whether the visit is not wanted without
 */
public record WithOfficial(@Nullable UUID account, boolean needed) {

    /** Whoever has hours then. */
    public static final WithOfficial ANYBODY = new WithOfficial(null, true);

    /** The official of a visit that finds another time, {@code null} if it has none. */
    public static @Nullable WithOfficial keeping(@Nullable UUID account, boolean needed) {
        return account == null ? null : new WithOfficial(account, needed);
    }
}
