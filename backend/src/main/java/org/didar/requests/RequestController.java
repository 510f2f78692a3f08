package org.didar.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RequestController {

    private final TakingRequests taking;
    private final DecidingRequests deciding;
    private final ReadingRequests reading;
    private final ShowingRequests showing;
    private final StepUp stepUp;
    private final Access access;

    RequestController(
            TakingRequests taking,
            DecidingRequests deciding,
            ReadingRequests reading,
            ShowingRequests showing,
            StepUp stepUp,
            Access access) {
        this.access = access;
        this.taking = taking;
        this.deciding = deciding;
        this.reading = reading;
        this.showing = showing;
        this.stepUp = stepUp;
    }

    record NewRequest(
            @NotNull UUID visitId,
            @NotNull RequestType type,
            @NotNull AskedBy askedBy,
            @Nullable @Min(1) @Max(60) Integer days,
            @Nullable LocalDate fromDate,
            @NotBlank @Size(max = 1000) String text) {

        Asked asked() {
            return new Asked(type, askedBy, days, fromDate, text.strip());
        }
    }

    /** Reasons of under ten characters say nothing that a family could understand or contest. */
    record NewDecision(
            @NotNull DecisionKind kind,
            @NotBlank @Size(min = 10, max = 2000) String reasons,
            @Nullable @Size(max = 1000) String conditions,
            @Nullable @Size(max = 500) String nextStep) {

        DecidingRequests.Draft draft() {
            return new DecidingRequests.Draft(kind, reasons, conditions, nextStep);
        }
    }

    @PostMapping("/api/requests")
    @ResponseStatus(HttpStatus.CREATED)
    RequestCard take(Actor actor, @Valid @RequestBody NewRequest body) {
        return showing.card(taking.take(actor, body.visitId(), body.asked()), actor);
    }

    @PostMapping("/api/requests/{id}/decision")
    RequestCard decide(
            Actor actor,
            SignedIn here,
            @PathVariable UUID id,
            @Valid @RequestBody NewDecision body) {
        stepUp.require(here);
        return showing.card(deciding.decide(actor, id, body.draft()), actor);
    }

    @GetMapping("/api/requests/{id}")
    RequestCard one(Actor actor, @PathVariable UUID id) {
        return reading.one(actor, id);
    }

    @GetMapping("/api/me/requests")
    List<RequestCard> ofKin(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_OWN_LINKS);
        return reading.ofKin(actor);
    }
}
