package org.didar.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Mobile;
import org.didar.kernel.PersonalData.Subject;
import org.didar.kernel.Problem;
import org.didar.privacy.GatheringData.PersonalFile;
import org.didar.sessions.StepUp;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may ask about themselves: a copy of everything, and to be forgotten. */
@RestController
class OwnDataController {

    private final GatheringData gathering;
    private final ErasingPeople erasing;
    private final AccountDirectory accounts;
    private final StepUp stepUp;
    private final Access access;

    OwnDataController(
            GatheringData gathering,
            ErasingPeople erasing,
            AccountDirectory accounts,
            StepUp stepUp,
            Access access) {
        this.gathering = gathering;
        this.erasing = erasing;
        this.accounts = accounts;
        this.stepUp = stepUp;
        this.access = access;
    }

    /**
     * @param mobile one's own number, typed once more: nobody types it by mistake
     */
    record Erasure(@NotBlank @Size(max = 30) String mobile) {}

    @GetMapping("/api/me/data")
    ResponseEntity<PersonalFile> data(Actor actor, SignedIn here) {
        access.requireAnywhere(actor, Act.SEE_OWN_DATA);
        stepUp.require(here);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"didar.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(gathering.of(subject(actor), actor.id()));
    }

    @PostMapping("/api/me/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Actor actor, SignedIn here, @Valid @RequestBody Erasure body) {
        access.requireAnywhere(actor, Act.ERASE_ONESELF);
        stepUp.require(here);
        if (!isOwn(body.mobile(), actor)) {
            throw Problem.atField(PrivacyProblem.ERASURE_NOT_CONFIRMED, "mobile");
        }
        erasing.erase(subject(actor), actor.id());
    }

    private boolean isOwn(String mobile, Actor actor) {
        return Mobile.parse(mobile)
                .flatMap(accounts::ofMobile)
                .filter(actor.id()::equals)
                .isPresent();
    }

    private static Subject subject(Actor actor) {
        return new Subject(actor.personId(), actor.id());
    }
}
