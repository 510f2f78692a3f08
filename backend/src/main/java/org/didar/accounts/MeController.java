package org.didar.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.people.TypedIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    private final SeeingMe seeing;
    private final EnrollingFamilies enrolling;
    private final ChoosingLanguage language;
    private final Access access;

    MeController(
            SeeingMe seeing,
            EnrollingFamilies enrolling,
            ChoosingLanguage language,
            Access access) {
        this.seeing = seeing;
        this.enrolling = enrolling;
        this.language = language;
        this.access = access;
    }

    record Language(@NotNull @Pattern(regexp = "fa|en") String locale) {}

    record Registration(
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,
            @Nullable @Size(max = 20) String nationalId,
            @Nullable @Size(max = 30) String foreignId,
            @Nullable @Size(max = 3) String passportCountry,
            @Nullable @Size(max = 30) String passportNumber,
            @NotNull LocalDate birthDate) {

        TypedIdentity typed() {
            return new TypedIdentity(nationalId, foreignId, passportCountry, passportNumber);
        }
    }

    @GetMapping("/api/me")
    Me me(Actor actor) {
        return seeing.of(actor);
    }

    @PostMapping("/api/me/locale")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(Actor actor, @Valid @RequestBody Language body) {
        access.requireAnywhere(actor, Act.CHOOSE_LANGUAGE);
        language.choose(actor.id(), body.locale());
    }

    @PostMapping("/api/me/registration")
    Me register(Actor actor, @Valid @RequestBody Registration body) {
        access.requireAnywhere(actor, Act.REGISTER);
        enrolling.register(
                actor.id(),
                new EnrollingFamilies.Identity(
                        body.givenName(), body.familyName(), body.typed(), body.birthDate()));
        return seeing.of(new SignedIn(SignedIn.Kind.PERSON, actor.id()));
    }
}
