package org.didar.officials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.OfficeGiven;
import org.didar.accounts.OfficeProblem;
import org.didar.kernel.Problem;
import org.didar.officials.ListingOfficials.Filter;
import org.didar.officials.ListingOfficials.OfficialsPage;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Officials as an administrator finds and invites them. */
@RestController
class OfficialController {

    private final KeepingOfficials keeping;
    private final StepUp stepUp;

    OfficialController(KeepingOfficials keeping, StepUp stepUp) {
        this.keeping = keeping;
        this.stepUp = stepUp;
    }

    record Invitation(
            @NotBlank @Size(max = 40) String mobile,
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,
            @NotNull @Valid NewOffice office) {}

    /**
     * @param territoryId {@code null} for the whole country
     * @param titleKey {@code null} for no title of its own
     */
    record NewOffice(
            @NotNull Role role,
            Territory.@NotNull Kind territoryKind,
            @Nullable UUID territoryId,
            @Nullable @Size(max = 40) String titleKey,
            @Nullable Instant until) {

        OfficeGiven given() {
            return new OfficeGiven(new Grant(role, territory()), titleKey, until);
        }

        /** Only some kinds of place have an id, and those must. */
        private Territory territory() {
            boolean named = territoryId != null;
            boolean whole =
                    territoryKind == Territory.Kind.COUNTRY || territoryKind == Territory.Kind.OWN;
            if (named == whole) {
                throw Problem.atField(OfficeProblem.TERRITORY_UNFIT, "territoryId");
            }
            return new Territory(territoryKind, territoryId);
        }
    }

    record CodesAllowed(@NotNull Boolean allowed) {}

    @GetMapping("/api/officials")
    OfficialsPage page(
            Actor actor,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "0") int page) {
        int asked = Math.clamp(page, 0, 10_000);
        return keeping.page(actor, new Filter(role, place, name), asked);
    }

    @PostMapping("/api/officials")
    @ResponseStatus(HttpStatus.CREATED)
    OfficialCard invite(Actor actor, SignedIn here, @Valid @RequestBody Invitation body) {
        keeping.requireKeeper(actor);
        stepUp.require(here);
        return keeping.invite(
                actor,
                new KeepingOfficials.Invited(body.mobile(), body.givenName(), body.familyName()),
                body.office().given());
    }

    @GetMapping("/api/officials/{id}")
    OfficialCard one(Actor actor, @PathVariable UUID id) {
        return keeping.read(actor, id);
    }

    @PostMapping("/api/officials/{id}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void inviteAgain(Actor actor, SignedIn here, @PathVariable UUID id) {
        keeping.require(actor, id);
        stepUp.require(here);
        keeping.inviteAgain(actor, id);
    }

    @PostMapping("/api/officials/{id}/codes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allowCodes(
            Actor actor,
            SignedIn here,
            @PathVariable UUID id,
            @Valid @RequestBody CodesAllowed body) {
        keeping.require(actor, id);
        stepUp.require(here);
        keeping.allowCodes(actor, id, body.allowed());
    }
}
