package org.didar.sessions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody's own devices. */
@RestController
class SessionController {

    private final SignedInSessions sessions;
    private final ClosingSessions closing;
    private final Access access;
    private final Clock clock;

    SessionController(
            SignedInSessions sessions, ClosingSessions closing, Access access, Clock clock) {
        this.sessions = sessions;
        this.closing = closing;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/api/me/sessions")
    List<SessionCard> mine(Actor actor, SignedIn here) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        return sessions.open(actor.id(), clock.instant()).stream()
                .map(each -> each.card(here.session()))
                .toList();
    }

    @DeleteMapping("/api/me/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID id) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        closing.revoke(actor.id(), id);
    }

    @DeleteMapping("/api/me/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeOthers(Actor actor, SignedIn here) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        closing.revokeOthers(actor.id(), here.session());
    }
}
