package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TakeoverController {

    private final DecidingTakeovers deciding;
    private final WaitingTakeovers waiting;

    TakeoverController(DecidingTakeovers deciding, WaitingTakeovers waiting) {
        this.deciding = deciding;
        this.waiting = waiting;
    }

    /**
     * What was claimed beside what is known.
     *
     * @param vouchedBy nobody any more once another account became the person's
     */
    record WaitingTakeover(
            UUID takeoverId,
            String claimedName,
            @Nullable LocalDate claimedBirthDate,
            String personName,
            DeclaredIdentity identity,
            @Nullable VoucherView vouchedBy,
            Instant filedAt) {}

    record TakeoverDecision(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/takeovers")
    List<WaitingTakeover> waiting(Actor actor) {
        return waiting.before(actor);
    }

    @PostMapping("/api/takeovers/{id}/grant")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(Actor actor, @PathVariable UUID id, @Valid @RequestBody TakeoverDecision body) {
        deciding.grant(actor, id, body.reason());
    }

    @PostMapping("/api/takeovers/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody TakeoverDecision body) {
        deciding.refuse(actor, id, body.reason());
    }
}
