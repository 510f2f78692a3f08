package org.didar.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountDirectory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.PersonalData.Subject;
import org.didar.kernel.Problem;
import org.didar.people.RelationshipDirectory;
import org.didar.people.RelationshipView;
import org.didar.privacy.PersonErased.Office;
import org.didar.sessions.StepUp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A child, or somebody without a phone, is forgotten by the office of a prison where they are
 * somebody's kin. Whoever has an account asks for it there, and is not there for anybody else.
 */
@RestController
class VouchedErasureController {

    private final ErasingPeople erasing;
    private final RelationshipDirectory relationships;
    private final AccountDirectory accounts;
    private final StepUp stepUp;
    private final Access access;

    VouchedErasureController(
            ErasingPeople erasing,
            RelationshipDirectory relationships,
            AccountDirectory accounts,
            StepUp stepUp,
            Access access) {
        this.erasing = erasing;
        this.relationships = relationships;
        this.accounts = accounts;
        this.stepUp = stepUp;
        this.access = access;
    }

    record ErasureForOther(@NotNull PersonErased.Reason reason) {}

    @PostMapping("/api/people/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void eraseFor(
            Actor actor,
            SignedIn here,
            @PathVariable UUID id,
            @Valid @RequestBody ErasureForOther body) {
        RelationshipView known = known(actor, id);
        access.require(actor, Act.ERASE_VOUCHED, known.reach());
        stepUp.require(here);
        erasing.eraseFor(
                new Subject(id, null), actor.id(), new Office(known.prisonId(), body.reason()));
    }

    /** Where the actor's office knows them, or else anywhere: then the policy says why not. */
    private RelationshipView known(Actor actor, UUID personId) {
        List<RelationshipView> all =
                accounts.ofPerson(personId).isPresent()
                        ? List.of()
                        : relationships.ofVouched(personId);
        return all.stream()
                .filter(each -> access.allows(actor, Act.ERASE_VOUCHED, each.reach()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }
}
