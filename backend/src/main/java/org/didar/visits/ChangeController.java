package org.didar.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.Together;
import org.didar.visits.ChangingVisits.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangeController {

    private final ChangingVisits changing;
    private final DoingOnce doing;
    private final VisitDirectory directory;
    private final ShowingVisits showing;

    ChangeController(
            ChangingVisits changing,
            DoingOnce doing,
            VisitDirectory directory,
            ShowingVisits showing) {
        this.changing = changing;
        this.doing = doing;
        this.directory = directory;
        this.showing = showing;
    }

    /**
     * @param station the one wished for, by staff alone
     * @param together why it may be near somebody kept separate, by a warden alone
     */
    record NewTime(
            @NotNull Instant start,
            @Nullable UUID station,
            @Nullable VisitReason reason,
            Together.@Nullable Reason together) {
        Change change() {
            return new Change(start, station, reason, together);
        }
    }

    @PostMapping("/api/visits/{id}/move")
    VisitCard move(
            @PathVariable UUID id,
            @Valid @RequestBody NewTime time,
            @RequestHeader(name = DoingOnce.HEADER, required = false) @Nullable String key,
            Actor actor) {
        Change change = time.change();
        String request = "move %s %s".formatted(id, change);
        doing.once(actor, key, request, id, each -> changing.change(actor, id, change));
        return showing.card(directory.view(id), actor);
    }

    /** Whether the visit can go there, and what stands against it; changes nothing. */
    @PostMapping("/api/visits/{id}/move/check")
    ChangingVisits.Check check(
            @PathVariable UUID id, @Valid @RequestBody NewTime time, Actor actor) {
        return Contention.retried(() -> changing.check(actor, id, time.change()));
    }

    /** The times the visit could go to. */
    @GetMapping("/api/visits/{id}/free-times")
    FreeDays times(
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = "14") int days,
            Actor actor) {
        return changing.times(actor, id, from, days);
    }
}
