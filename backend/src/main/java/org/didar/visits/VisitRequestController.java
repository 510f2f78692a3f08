package org.didar.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The queue of visits that a prison has to answer. */
@RestController
class VisitRequestController {

    private final WaitingVisits waiting;
    private final DecidingVisits deciding;

    VisitRequestController(WaitingVisits waiting, DecidingVisits deciding) {
        this.waiting = waiting;
        this.deciding = deciding;
    }

    record Rejection(@NotNull RejectReason reason) {}

    @GetMapping("/api/waiting-visits")
    List<WaitingVisits.WaitingVisit> waitingVisits(Actor actor) {
        return waiting.before(actor);
    }

    @PostMapping("/api/visits/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approveVisit(@PathVariable UUID id, Actor actor) {
        Contention.retried(() -> {
            deciding.approve(actor, id);
            return id;
        });
    }

    @PostMapping("/api/visits/{id}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rejectVisit(@PathVariable UUID id, @Valid @RequestBody Rejection body, Actor actor) {
        Contention.retried(() -> {
            deciding.reject(actor, id, body.reason());
            return id;
        });
    }
}
