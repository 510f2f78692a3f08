package org.didar.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.timetable.ChangingSessions.Asked;
import org.didar.timetable.ChangingSessions.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sessions, what is left out of them, and groups of stations. Each change is only tried while
 * {@code decisions} is left out: the answer lists the visits that it would affect.
 */
@RestController
@RequestMapping("/api/timetable")
class TimetableController {

    private final ChangingSessions changing;
    private final SeeingSessions seeing;

    TimetableController(ChangingSessions changing, SeeingSessions seeing) {
        this.changing = changing;
        this.seeing = seeing;
    }

    record SessionChange(@NotNull @Valid SessionForm session, @Nullable Decisions decisions) {}

    record NewExclusion(
            @Nullable UUID sessionId,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 400) String reason,
            @Nullable Decisions decisions) {}

    record GroupChange(
            @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 500) Set<UUID> stations,
            @Nullable Decisions decisions) {}

    record SessionRemoval(@Nullable Decisions decisions) {}

    @GetMapping("/prisons")
    List<SeeingSessions.TimetablePrison> prisons(Actor actor) {
        return seeing.prisons(actor);
    }

    @GetMapping("/prisons/{id}/sessions")
    SeeingSessions.SessionsOfPrison sessions(Actor actor, @PathVariable UUID id) {
        return seeing.of(actor, id);
    }

    @PostMapping("/prisons/{id}/sessions")
    Changed addSession(Actor actor, @PathVariable UUID id, @Valid @RequestBody SessionChange body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.addSession(asked, id, body.session().plan(id)));
    }

    @PostMapping("/sessions/{id}")
    Changed changeSession(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody SessionChange body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.changeSession(asked, id, body.session()::plan));
    }

    @PostMapping("/sessions/{id}/removal")
    Changed removeSession(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody SessionRemoval body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.removeSession(asked, id));
    }

    @PostMapping("/prisons/{id}/exclusions")
    Changed exclude(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewExclusion body) {
        Asked asked = new Asked(actor, body.decisions());
        ExcludingDays.Days days =
                new ExcludingDays.Days(
                        body.sessionId(), body.firstDay(), body.lastDay(), body.reason());
        return Contention.retried(() -> changing.exclude(asked, id, days));
    }

    @PostMapping("/exclusions/{id}/removal")
    Changed include(Actor actor, @PathVariable UUID id, @Valid @RequestBody SessionRemoval body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.include(asked, id));
    }

    @PostMapping("/prisons/{id}/groups")
    Changed addGroup(Actor actor, @PathVariable UUID id, @Valid @RequestBody GroupChange body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.addGroup(asked, id, body.name(), body.stations()));
    }

    @PostMapping("/groups/{id}")
    Changed changeGroup(Actor actor, @PathVariable UUID id, @Valid @RequestBody GroupChange body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(
                () -> changing.changeGroup(asked, id, body.name(), body.stations()));
    }

    @PostMapping("/groups/{id}/removal")
    Changed removeGroup(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody SessionRemoval body) {
        Asked asked = new Asked(actor, body.decisions());
        return Contention.retried(() -> changing.removeGroup(asked, id));
    }
}
