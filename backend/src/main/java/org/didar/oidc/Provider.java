package org.didar.oidc;

import java.net.URI;
import java.util.Objects;
import org.didar.accounts.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** What the provider says of itself. */
@Component
class Provider {

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final PublicAddress address;

    Provider(ObjectProvider<ClientRegistrationRepository> registrations, PublicAddress address) {
        this.registrations = registrations;
        this.address = address;
    }

    /** Read from the issuer's discovery document (OpenID Connect Discovery 1.0). */
    static ClientRegistration registered(OidcProperties settings, String returning) {
        ClientRegistration.Builder found =
                ClientRegistrations.fromOidcIssuerLocation(settings.requiredIssuer())
                        .registrationId(AskingProvider.ID)
                        .clientId(settings.requiredClientId())
                        .redirectUri(returning)
                        .scope(settings.scopes())
                        .userNameAttributeName("sub");
        String secret = settings.secret();
        return secret == null
                ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
                : found.clientSecret(secret).build();
    }

    /**
     * Where a browser signs out there too (RP-Initiated Logout 1.0), if the provider has that and
     * answers.
     */
    @Nullable String signOutAddress() {
        ClientRegistrationRepository known = registrations.getIfAvailable();
        if (known == null) {
            return null;
        }
        try {
            return signOutAddress(
                    Objects.requireNonNull(known.findByRegistrationId(AskingProvider.ID)));
        } catch (IllegalArgumentException | RestClientException noAnswer) {
            return null;
        }
    }

    private @Nullable String signOutAddress(ClientRegistration provider) {
        Object end =
                provider.getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint");
        return end == null
                ? null
                : UriComponentsBuilder.fromUri(URI.create(end.toString()))
                        .queryParam("client_id", provider.getClientId())
                        .queryParam("post_logout_redirect_uri", address.to("/sign-in/official"))
                        .encode()
                        .toUriString();
    }
}
