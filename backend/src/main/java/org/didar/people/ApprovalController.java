package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
class ApprovalController {

    private final DecidingRelationships deciding;
    private final WaitingApprovals waiting;

    ApprovalController(DecidingRelationships deciding, WaitingApprovals waiting) {
        this.deciding = deciding;
        this.waiting = waiting;
    }

    record Approval(
            UUID relationshipId,
            String personName,
            DeclaredIdentity identity,
            @Nullable VoucherView vouchedBy,
            Relation relation,
            String prisonerName,
            String prisonerNumber,
            Instant filedAt) {}

    record Refusal(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/approvals")
    List<Approval> waiting(Actor actor) {
        return waiting.before(actor);
    }

    @PostMapping("/api/relationships/{id}/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable UUID id) {
        deciding.approve(actor, id);
    }

    @PostMapping("/api/relationships/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody Refusal body) {
        deciding.refuse(actor, id, body.reason());
    }
}
