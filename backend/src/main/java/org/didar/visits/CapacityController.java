package org.didar.visits;

import java.time.LocalDate;
import org.didar.access.Actor;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CapacityController {

    private static final int LONGEST_DAYS = 31;

    private final SeeingCapacity seeing;

    CapacityController(SeeingCapacity seeing) {
        this.seeing = seeing;
    }

    /**
     * @param from a day, today when left out
     * @param days at most 31
     * @param kind the type of visit
     */
    @GetMapping("/api/capacity")
    SeeingCapacity.Capacity capacity(
            Actor actor,
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = "14") int days,
            @RequestParam(defaultValue = "FAMILY_ONLINE") SessionKind kind) {
        int asked = Math.clamp(days, 1, LONGEST_DAYS);
        return seeing.of(actor, new SeeingCapacity.Question(kind, from, asked));
    }
}
