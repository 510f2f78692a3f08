package org.didar.timetable;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.timetable.BookedVisits.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the visits that a change affects.
 *
 * @param all of each for which nothing else is said, or {@code null} when each must be named
 * @param each by visit
 */
record Decisions(@Nullable Decision all, @Nullable Map<UUID, Decision> each) {

    static final Decisions NONE = new Decisions(null, null);

    Optional<Decision> of(UUID visit) {
        return Optional.ofNullable(
                        Objects.requireNonNullElse(each, Map.<UUID, Decision>of()).get(visit))
                .or(() -> Optional.ofNullable(all));
    }
}
