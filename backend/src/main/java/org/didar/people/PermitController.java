package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PermitController {

    private final AllowingVisits allowing;
    private final SeeingPermits seeing;

    PermitController(AllowingVisits allowing, SeeingPermits seeing) {
        this.allowing = allowing;
        this.seeing = seeing;
    }

    /**
     * @param until the last day on which it holds
     */
    record NewPermit(@NotNull LocalDate until) {}

    record Because(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/permits")
    List<PermitRow> permits(
            Actor actor, @RequestParam(defaultValue = "WAITING") PermitState state) {
        return seeing.list(actor, state);
    }

    @PostMapping("/api/relationships/{id}/permit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allow(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewPermit body) {
        retried(() -> allowing.allow(actor, id, body.until()));
    }

    @PostMapping("/api/relationships/{id}/permit/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody Because body) {
        retried(() -> allowing.refuse(actor, id, body.reason()));
    }

    @PostMapping("/api/relationships/{id}/permit/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id, @Valid @RequestBody Because body) {
        retried(() -> allowing.withdraw(actor, id, body.reason()));
    }

    /** Visits that are called off by it may be changing at the same moment. */
    private static void retried(Runnable transaction) {
        Contention.retried(() -> {
            transaction.run();
            return true;
        });
    }
}
