package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
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
class KinController {

    private final DeclaringRelationships declaring;
    private final SeeingKin kin;
    private final Access access;

    KinController(DeclaringRelationships declaring, SeeingKin kin, Access access) {
        this.access = access;
        this.declaring = declaring;
        this.kin = kin;
    }

    record PrisonerName(UUID id, String name, String givenName) {}

    /**
     * {@code prisoner} is named only once the relationship is approved.
     *
     * @param whyNot a code
     * @param refusedBecause the prison's words on the relationship
     * @param permitRefusedBecause an official's words on the permit, until one is given
     */
    record Kin(
            UUID relationshipId,
            RelationshipStatus status,
            Relation relation,
            @Nullable PrisonerName prisoner,
            String prisonName,
            boolean mayBook,
            @Nullable String whyNot,
            @Nullable String refusedBecause,
            @Nullable String permitRefusedBecause) {}

    record Companion(UUID personId, String name, Relation relation) {}

    record Declaration(
            @NotBlank @Size(max = 40) String prisonerNumber, @NotNull Relation relation) {}

    @GetMapping("/api/me/prisoners")
    List<Kin> mine(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_OWN_LINKS);
        return kin.of(actor);
    }

    @PostMapping("/api/me/relationships")
    @ResponseStatus(HttpStatus.CREATED)
    Kin declare(Actor actor, @Valid @RequestBody Declaration body) {
        KinView filed = declaring.declare(actor, body.prisonerNumber(), body.relation());
        return kin.one(filed.relationshipId());
    }

    @GetMapping("/api/prisoners/{id}/companions")
    List<Companion> companions(Actor actor, @PathVariable UUID id) {
        return kin.companions(actor, id);
    }
}
