package org.didar.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.places.ClosedTimes;
import org.didar.timetable.ChangingSessions.Asked;
import org.didar.timetable.ChangingSessions.Changed;
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

/** Closed days and hours. */
@RestController
@RequestMapping("/api/timetable/closures")
class ClosureController {

    private final ClosingTimes closing;
    private final SeeingClosures seeing;

    ClosureController(ClosingTimes closing, SeeingClosures seeing) {
        this.closing = closing;
        this.seeing = seeing;
    }

    /**
     * Without a province and a prison it is the country's.
     *
     * @param fromMinute of each day on the prison's clock; both left out for the whole day
     * @param decisions what becomes of the visits in it; left out, it is only tried
     */
    record NewClosure(
            @Nullable UUID provinceId,
            @Nullable UUID prisonId,
            @Nullable UUID stationId,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable @Min(0) @Max(1439) Integer fromMinute,
            @Nullable @Min(1) @Max(1440) Integer untilMinute,
            @NotBlank @Size(max = 400) String reason,
            @Nullable Decisions decisions) {

        ClosedTimes.Plan plan() {
            return new ClosedTimes.Plan(
                    prisonId == null ? provinceId : null,
                    prisonId,
                    stationId,
                    firstDay,
                    lastDay,
                    fromMinute,
                    untilMinute,
                    reason.strip());
        }
    }

    @GetMapping
    SeeingClosures.ClosuresAhead ahead(Actor actor) {
        return seeing.ahead(actor);
    }

    @PostMapping
    Changed close(Actor actor, @Valid @RequestBody NewClosure body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> closing.close(asked, body.plan()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(Actor actor, @PathVariable UUID id) {
        closing.open(actor, id);
    }
}
