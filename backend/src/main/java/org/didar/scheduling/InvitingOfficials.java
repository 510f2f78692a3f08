package org.didar.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.didar.hours.OfficialsPresent;
import org.didar.hours.Sitting;
import org.didar.places.PrisonView;
import org.didar.timetable.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which officials a wish can have. */
@Component
class InvitingOfficials {

    private final OfficialsPresent officials;

    InvitingOfficials(OfficialsPresent officials) {
        this.officials = officials;
    }

    /**
     * Nobody is asked for unless the wish wants one.
     *
     * @param end the day after the last one
     */
    Attendance of(
            @Nullable WithOfficial wanted, PrisonView prison, LocalDate first, LocalDate end) {
        return wanted == null
                ? Attendance.NOBODY
                : new Attendance(wanted, sittings(prison, first, end));
    }

    /** On the days of these slots. */
    Attendance of(@Nullable WithOfficial wanted, PrisonView prison, Collection<Slot> slots) {
        if (wanted == null || slots.isEmpty()) {
            return Attendance.NOBODY;
        }
        List<LocalDate> days =
                slots.stream()
                        .map(slot -> slot.start().atZone(prison.zone()).toLocalDate())
                        .sorted()
                        .toList();
        return of(wanted, prison, days.getFirst(), days.getLast().plusDays(1));
    }

    /** Whether anybody has hours on these days. */
    boolean anybody(PrisonView prison, LocalDate first, LocalDate end) {
        return !sittings(prison, first, end).isEmpty();
    }

    private List<Sitting> sittings(PrisonView prison, LocalDate first, LocalDate end) {
        return officials.in(prison, first, end.minusDays(1));
    }
}
