package org.didar.replanning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.replanning.Replanning.Cleared;
import org.didar.visits.VisitReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReplanController {

    private final Replanning replanning;
    private final ShowingReplans showing;

    ReplanController(Replanning replanning, ShowingReplans showing) {
        this.replanning = replanning;
        this.showing = showing;
    }

    /**
     * @param prisonId may be left out by those who work in one prison alone
     */
    record NewReplan(
            @Nullable UUID prisonId,
            @Nullable UUID stationId,
            @NotNull Instant from,
            @NotNull Instant until,
            @NotNull VisitReason reason) {

        Cleared in(UUID prison) {
            return new Cleared(prison, stationId, from, until, reason);
        }
    }

    @GetMapping("/api/replans")
    List<ReplanView> replans(Actor actor) {
        return showing.latest(actor);
    }

    @PostMapping("/api/replans")
    @ResponseStatus(HttpStatus.CREATED)
    ReplanView begin(Actor actor, @Valid @RequestBody NewReplan wanted) {
        UUID prison = wanted.prisonId() == null ? showing.onlyPrison(actor) : wanted.prisonId();
        return showing.plan(actor, replanning.begin(actor, wanted.in(prison)));
    }

    @GetMapping("/api/replans/{id}")
    ReplanView replan(Actor actor, @PathVariable UUID id) {
        return showing.plan(actor, id);
    }

    @PostMapping("/api/replans/{id}/seek")
    ReplanView seekAgain(Actor actor, @PathVariable UUID id) {
        replanning.seekAgain(actor, id);
        return showing.plan(actor, id);
    }

    /** A proposal that no longer holds is sought anew, and the answer says so. */
    @PostMapping("/api/replans/{id}/apply")
    ReplanView apply(Actor actor, @PathVariable UUID id) {
        try {
            return Contention.retried(() -> {
                replanning.apply(actor, id);
                return showing.plan(actor, id);
            });
        } catch (Problem refused) {
            if (refused.code() == ReplanProblem.OUTDATED) {
                replanning.seekAgain(actor, id);
            }
            throw refused;
        }
    }

    @PostMapping("/api/replans/{id}/cancel-all")
    ReplanView cancelAll(Actor actor, @PathVariable UUID id) {
        return Contention.retried(() -> {
            replanning.cancelAll(actor, id);
            return showing.plan(actor, id);
        });
    }

    @PostMapping("/api/replans/{id}/drop")
    ReplanView drop(Actor actor, @PathVariable UUID id) {
        replanning.drop(actor, id);
        return showing.plan(actor, id);
    }
}
