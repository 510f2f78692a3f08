package org.didar.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who had to do with things, out of the audit log; implemented by the audit module. */
public interface Looks {

    /**
     * @param count how often on that day
     */
    record Look(UUID actorId, String action, LocalDate day, long count) {}

    /** By day, the oldest first; acts of the clock and of {@code except} are left out. */
    List<Look> at(Set<UUID> things, @Nullable UUID except);
}
