package org.didar.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.privacy.Consents.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a family is asked about, and what it answers; taking back is as easy as giving. */
@RestController
class ConsentController {

    private final Consents consents;
    private final Access access;

    ConsentController(Consents consents, Access access) {
        this.consents = consents;
        this.access = access;
    }

    record Word(@NotNull Boolean given, @NotNull Integer wordingVersion) {}

    @GetMapping("/api/me/consents")
    List<Standing> mine(Actor actor) {
        access.requireAnywhere(actor, Act.CONSENT);
        UUID person = actor.personId();
        return person == null ? List.of() : consents.of(person);
    }

    @PostMapping("/api/me/consents/{purpose}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Actor actor, @PathVariable String purpose, @Valid @RequestBody Word body) {
        access.requireAnywhere(actor, Act.CONSENT);
        UUID person = actor.personId();
        if (person != null) {
            consents.say(person, actor.id(), purpose, body.wordingVersion(), body.given());
        }
    }
}
