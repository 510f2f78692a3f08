package org.didar.oidc;

import java.time.Instant;
import java.util.Objects;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether there is a provider to sign in by, and whom one is there. */
@RestController
class ProviderController {

    private final OidcProperties settings;
    private final LinkingAccounts linking;
    private final Provider provider;
    private final StepUp stepUp;
    private final Access access;

    ProviderController(
            OidcProperties settings,
            LinkingAccounts linking,
            Provider provider,
            StepUp stepUp,
            Access access) {
        this.settings = settings;
        this.linking = linking;
        this.provider = provider;
        this.stepUp = stepUp;
        this.access = access;
    }

    /** What the sign-in page offers beside passkeys and codes. */
    record SignInMeans(@Nullable ProviderOffer provider) {}

    /**
     * @param start the address that a browser opens to sign in there
     */
    record ProviderOffer(String nameFa, String nameEn, String start) {}

    /**
     * @param linkable whether one ties oneself, by signing in there while signed in here
     * @param linkedAt since when this account is somebody's there
     * @param signOutAddress where a browser signs out there too
     */
    record OwnProviderLink(
            boolean linkable, @Nullable Instant linkedAt, @Nullable String signOutAddress) {}

    @GetMapping("/api/sign-in/means")
    SignInMeans means() {
        return new SignInMeans(
                settings.isOn()
                        ? new ProviderOffer(
                                Objects.requireNonNullElse(settings.nameFa(), "ورود یکپارچه"),
                                Objects.requireNonNullElse(settings.nameEn(), "single sign-on"),
                                AskingProvider.START)
                        : null);
    }

    @GetMapping("/api/me/provider")
    OwnProviderLink ownProvider(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        Instant linkedAt = linking.linkedAt(actor.id()).orElse(null);
        return new OwnProviderLink(
                settings.match() == OidcProperties.Match.LINKED,
                linkedAt,
                linkedAt == null || !settings.isOn() ? null : provider.signOutAddress());
    }

    @DeleteMapping("/api/me/provider")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(Actor actor, SignedIn here) {
        access.requireAnywhere(actor, Act.KEEP_OWN_DEVICES);
        stepUp.require(here);
        linking.unlink(actor.id());
    }
}
