package org.didar.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimetableDayController {

    private final SeeingTimetable seeing;

    TimetableDayController(SeeingTimetable seeing) {
        this.seeing = seeing;
    }

    /**
     * @param day prison-local, today when left out
     */
    @GetMapping("/api/timetable/prisons/{id}/day")
    SeeingTimetable.TimetableOfDay day(
            Actor actor, @PathVariable UUID id, @RequestParam @Nullable LocalDate day) {
        return seeing.day(actor, id, day);
    }
}
