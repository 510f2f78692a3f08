package org.didar.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.hours.Sitting;
import org.didar.hours.Sitting.Lane;
import org.didar.timetable.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Which officials a visit could have, in one prison and some days.
 *
 * @param wanted {@code null} when nobody is
 */
record Attendance(@Nullable WithOfficial wanted, List<Sitting> sittings) {

    static final Attendance NOBODY = new Attendance(null, List.of());

    Attendance {
        sittings = List.copyOf(sittings);
    }

    /** Everything that could be claimed of them. */
    Collection<UUID> resources() {
        return sittings.stream().flatMap(Sitting::lanes).collect(Collectors.toSet());
    }

    /** What could be claimed for a visit at that time. */
    List<Lane> lanes(Slot slot) {
        @Nullable UUID meant = wanted == null ? null : wanted.account();
        return wanted == null
                ? List.of()
                : sittings.stream()
                        .filter(each -> meant == null || each.official().equals(meant))
                        .flatMap(each -> each.lanes(slot.start(), slot.end()))
                        .toList();
    }

    /** Whether the visit is not wanted without one of them. */
    boolean isNeeded() {
        return wanted != null && wanted.needed();
    }

    /** How many more visits each of them can join then. */
    Map<UUID, Integer> free(Slot slot, Busy busy) {
        return lanes(slot).stream()
                .filter(lane -> busy.isFree(lane.id(), lane.use()))
                .collect(Collectors.toMap(Lane::official, lane -> 1, Integer::sum));
    }
}
