package org.didar.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.hours.KeepingHours.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An official's own hours. */
@RestController
@RequestMapping("/api/me/hours")
class HoursController {

    private final KeepingHours keeping;

    HoursController(KeepingHours keeping) {
        this.keeping = keeping;
    }

    /** For the meaning of each field see {@link Wanted}. */
    record NewHours(
            @Nullable UUID districtId,
            @Nullable DayOfWeek weekday,
            @Min(1) @Max(52) int everyWeeks,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @Min(1) @Max(20) int atOnce,
            @Min(0) @Max(60) int gapMinutes) {

        Wanted wanted() {
            return new Wanted(
                    districtId,
                    weekday,
                    everyWeeks,
                    firstDay,
                    lastDay,
                    from,
                    until,
                    atOnce,
                    gapMinutes);
        }
    }

    @GetMapping
    List<HoursRow> mine(Actor actor) {
        return keeping.mine(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<HoursRow> set(Actor actor, @Valid @RequestBody NewHours body) {
        keeping.set(actor, body.wanted());
        return keeping.mine(actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID id) {
        keeping.end(actor, id);
    }
}
