package org.didar.officials;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.accounts.BeingAway;
import org.didar.accounts.BeingAway.Leave;
import org.didar.officials.OfficeController.NewLeave;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An official's own leaves of absence. */
@RestController
class AbsenceController {

    private final BeingAway being;
    private final Access access;

    AbsenceController(BeingAway being, Access access) {
        this.being = being;
        this.access = access;
    }

    @GetMapping("/api/me/absences")
    List<Leave> mine(Actor actor) {
        require(actor);
        return being.of(actor.id());
    }

    @PostMapping("/api/me/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Leave enter(Actor actor, @Valid @RequestBody NewLeave body) {
        require(actor);
        return being.enter(actor.id(), body.from(), body.until(), actor.id());
    }

    @DeleteMapping("/api/me/absences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID id) {
        require(actor);
        being.end(actor.id(), id, actor.id());
    }

    /** Who is away may do nothing by office but this: come back. */
    private void require(Actor actor) {
        if (being.current(actor.id()) == null) {
            access.requireAnywhere(actor, Act.KEEP_OWN_ABSENCES);
        }
    }
}
