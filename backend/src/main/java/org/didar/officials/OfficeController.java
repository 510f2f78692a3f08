package org.didar.officials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.accounts.BeingAway;
import org.didar.accounts.GivingOffices;
import org.didar.accounts.RemovingOfficials;
import org.didar.kernel.Contention;
import org.didar.officials.OfficialController.NewOffice;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one official holds: given, ended, suspended, taken away. */
@RestController
class OfficeController {

    private final KeepingOfficials keeping;
    private final GivingOffices giving;
    private final RemovingOfficials removing;
    private final BeingAway being;
    private final ClosingSessions sessions;
    private final StepUp stepUp;

    OfficeController(
            KeepingOfficials keeping,
            GivingOffices giving,
            RemovingOfficials removing,
            BeingAway being,
            ClosingSessions sessions,
            StepUp stepUp) {
        this.keeping = keeping;
        this.giving = giving;
        this.removing = removing;
        this.being = being;
        this.sessions = sessions;
        this.stepUp = stepUp;
    }

    /**
     * @param until {@code null} for no end; what is past ends it now
     */
    record OfficeEnd(@Nullable Instant until) {}

    /**
     * @param successor who takes open work over; {@code null} for the whole office
     */
    record Removal(@Nullable UUID successor) {}

    /**
     * @param from {@code null} for now
     */
    record NewLeave(@Nullable Instant from, @NotNull Instant until) {}

    @PostMapping("/api/officials/{id}/offices")
    @ResponseStatus(HttpStatus.CREATED)
    OfficialCard give(
            Actor actor, SignedIn here, @PathVariable UUID id, @Valid @RequestBody NewOffice body) {
        require(actor, here, id);
        return keeping.give(actor, id, body.given());
    }

    @PostMapping("/api/officials/{id}/offices/{officeId}/end")
    OfficialCard end(
            Actor actor,
            SignedIn here,
            @PathVariable UUID id,
            @PathVariable UUID officeId,
            @Valid @RequestBody OfficeEnd body) {
        require(actor, here, id);
        return Contention.retried(() -> {
            giving.endAt(id, officeId, body.until(), actor.id());
            return keeping.card(id);
        });
    }

    @PostMapping("/api/officials/{id}/removal")
    OfficialCard remove(
            Actor actor, SignedIn here, @PathVariable UUID id, @Valid @RequestBody Removal body) {
        require(actor, here, id);
        return Contention.retried(() -> {
            removing.remove(id, body.successor(), actor.id());
            return keeping.card(id);
        });
    }

    /** Needs no fresh proof: it takes away only what a sign-in gives back. */
    @DeleteMapping("/api/officials/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeSessions(Actor actor, @PathVariable UUID id) {
        keeping.require(actor, id);
        sessions.ofAccount(id, actor.id(), EndReason.REVOKED);
    }

    @PostMapping("/api/officials/{id}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    OfficialCard leave(
            Actor actor, SignedIn here, @PathVariable UUID id, @Valid @RequestBody NewLeave body) {
        require(actor, here, id);
        being.enter(id, body.from(), body.until(), actor.id());
        return keeping.card(id);
    }

    @DeleteMapping("/api/officials/{id}/absences/{absenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID absenceId) {
        keeping.require(actor, id);
        being.end(id, absenceId, actor.id());
    }

    private void require(Actor actor, SignedIn here, UUID id) {
        keeping.require(actor, id);
        stepUp.require(here);
    }
}
