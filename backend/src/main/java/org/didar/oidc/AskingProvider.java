package org.didar.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What a browser carries to the provider: with state, nonce and PKCE, each drawn anew. */
class AskingProvider implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/api/sign-in/oidc";
    static final String ID = "official";
    static final String START = BASE + "/" + ID;
    static final String RETURN = START + "/return";

    /** How long somebody may take to sign in there. */
    private static final Duration WAITED = Duration.ofMinutes(15);

    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final OidcProperties settings;

    AskingProvider(ClientRegistrationRepository registrations, OidcProperties settings) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
        this.settings = settings;
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return resolve(request, ID);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        if (!request.getRequestURI().equals(START)) {
            return null;
        }
        OAuth2AuthorizationRequest asking = resolver.resolve(request, id);
        if (asking == null) {
            return null;
        }
        if (request.getSession(false) == null) {
            request.getSession().setMaxInactiveInterval(Math.toIntExact(WAITED.toSeconds()));
        }
        Map<String, Object> more = new HashMap<>(asking.getAdditionalParameters());
        if (!settings.acr().isEmpty()) {
            more.put("acr_values", String.join(" ", settings.acr()));
        }
        if (request.getParameter("again") != null) {
            more.put("prompt", "login");
            more.put("max_age", "0");
        }
        return OAuth2AuthorizationRequest.from(asking).additionalParameters(more).build();
    }
}
