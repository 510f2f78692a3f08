package org.didar.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A provider on a port of its own that says of whoever comes what a test wants. */
final class StandInProvider {

    static final String PAGE = "https://didar.example/sign-in/official";
    static final String UNKNOWN = PAGE + "?problem=provider.unknown";

    private static final String REALM = "national";
    private static final String CLIENT = "didar";
    private static final String START = "/api/sign-in/oidc/official";

    private final MockOAuth2Server server = new MockOAuth2Server();

    /** The settings by which Didar finds it, and accounts by what it says. */
    void start(DynamicPropertyRegistry settings, OidcProperties.Match match, String claim) {
        server.start();
        settings.add("didar.oidc.issuer", () -> server.issuerUrl(REALM).toString());
        settings.add("didar.oidc.client-id", () -> CLIENT);
        settings.add("didar.oidc.client-secret", () -> "a-secret-of-thirty-two-characters");
        settings.add("didar.oidc.match", match::name);
        settings.add("didar.oidc.claim", () -> claim);
    }

    void stop() {
        server.shutdown();
    }

    static String newSubject() {
        return "subject-" + Ids.next();
    }

    /** Goes there and comes back as that person; says where the browser ends. */
    String signsIn(Browser browser, String subject, Map<String, Object> claims) {
        URI there = URI.create(browser.followed(START));
        String back =
                new Browser(there.getPort())
                        .followed(there.getRawPath() + "?" + there.getRawQuery());
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(REALM, subject, "JWT", List.of(CLIENT), claims));
        return browser.followed(back.replace("https://didar.example", ""));
    }
}
