package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.KinController.Kin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VouchingController {

    private final VouchingForPeople vouching;
    private final SeeingVouched seeing;
    private final SeeingKin kin;
    private final Access access;

    VouchingController(
            VouchingForPeople vouching, SeeingVouched seeing, SeeingKin kin, Access access) {
        this.vouching = vouching;
        this.seeing = seeing;
        this.kin = kin;
        this.access = access;
    }

    /** Somebody whom one vouched for, and whose relative they are. */
    record Vouched(
            UUID personId,
            String name,
            DeclaredIdentity declared,
            Tie tie,
            Instant vouchedAt,
            List<Kin> kin) {}

    record NewVouched(
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,
            @Nullable @Size(max = 20) String nationalId,
            @Nullable @Size(max = 30) String foreignId,
            @Nullable @Size(max = 3) String passportCountry,
            @Nullable @Size(max = 30) String passportNumber,
            @NotNull LocalDate birthDate,
            @NotNull Tie tie) {

        VouchingForPeople.Newcomer newcomer() {
            return new VouchingForPeople.Newcomer(
                    givenName,
                    familyName,
                    new TypedIdentity(nationalId, foreignId, passportCountry, passportNumber),
                    birthDate,
                    tie);
        }
    }

    @GetMapping("/api/me/vouched-people")
    List<Vouched> mine(Actor actor) {
        access.requireAnywhere(actor, Act.VOUCH);
        return seeing.by(actor);
    }

    @PostMapping("/api/me/vouched-people")
    @ResponseStatus(HttpStatus.CREATED)
    Vouched vouch(Actor actor, @Valid @RequestBody NewVouched body) {
        return seeing.one(vouching.vouch(actor, body.newcomer()));
    }

    @PostMapping("/api/me/vouched-people/{id}/relationships")
    @ResponseStatus(HttpStatus.CREATED)
    Kin declare(
            Actor actor,
            @PathVariable UUID id,
            @Valid @RequestBody KinController.Declaration body) {
        return kin.one(vouching.declare(actor, id, body.prisonerNumber(), body.relation()));
    }
}
