package org.didar.officials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountProblem;
import org.didar.accounts.Delegating;
import org.didar.accounts.Delegating.Deputy;
import org.didar.accounts.Mobile;
import org.didar.kernel.Problem;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A prosecutor's own deputies. */
@RestController
class DeputyController {

    private final Delegating delegating;
    private final Access access;
    private final StepUp stepUp;

    DeputyController(Delegating delegating, Access access, StepUp stepUp) {
        this.delegating = delegating;
        this.access = access;
        this.stepUp = stepUp;
    }

    /**
     * @param from {@code null} for now
     */
    record NewDeputy(
            @NotBlank @Size(max = 40) String mobile,
            @Nullable Instant from,
            @NotNull Instant until) {}

    @GetMapping("/api/me/deputies")
    List<Deputy> mine(Actor actor) {
        access.requireAnywhere(actor, Act.APPOINT_DEPUTY);
        return delegating.of(actor.id());
    }

    @PostMapping("/api/me/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    List<Deputy> appoint(Actor actor, SignedIn here, @Valid @RequestBody NewDeputy body) {
        access.requireAnywhere(actor, Act.APPOINT_DEPUTY);
        stepUp.require(here);
        Mobile mobile =
                Mobile.parse(body.mobile())
                        .orElseThrow(
                                () -> Problem.atField(AccountProblem.MOBILE_INVALID, "mobile"));
        delegating.appoint(actor.id(), mobile, body.from(), body.until());
        return delegating.of(actor.id());
    }

    @DeleteMapping("/api/me/deputies/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(Actor actor, @PathVariable UUID id) {
        access.requireAnywhere(actor, Act.APPOINT_DEPUTY);
        delegating.recall(actor.id(), id);
    }
}
