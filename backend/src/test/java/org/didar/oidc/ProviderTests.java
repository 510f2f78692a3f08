package org.didar.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole way to a real provider and back, over real ports. */
@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProviderTests {

    private static final AtomicReference<@Nullable String> FORGED = new AtomicReference<>();
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server(new Forging());
    private static final String REALM = "national";
    private static final String CLIENT = "didar";
    private static final String SECRET = "a-secret-of-thirty-two-characters";
    private static final String START = "/api/sign-in/oidc/official";
    private static final String PAGE = "https://didar.example/sign-in/official";

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private final String subject = "subject-" + Ids.next();
    private World world;
    private String mobile;
    private Actor official;
    private Browser browser;

    @DynamicPropertySource
    static void startProvider(DynamicPropertyRegistry settings) {
        PROVIDER.start();
        settings.add("didar.oidc.issuer", () -> PROVIDER.issuerUrl(REALM).toString());
        settings.add("didar.oidc.client-id", () -> CLIENT);
        settings.add("didar.oidc.client-secret", () -> SECRET);
        settings.add("didar.oidc.acr", () -> "high,higher");
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void appoint() {
        world = new World(beans);
        mobile = World.freeMobile();
        official = official(mobile);
        browser = new Browser(port);
    }

    @Test
    void signsAnOfficialInAndRotatesTheSession() {
        String back = wentThere(browser);
        String before = browser.cookie(Browser.SESSION);
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        REALM, subject, "JWT", List.of(CLIENT), claims(Map.of())));
        assertThat(browser.followed(back)).isEqualTo(PAGE);
        assertThat(me(browser)).isEqualTo(official.id().toString());
        assertThat(browser.cookie(Browser.SESSION)).isNotEqualTo(before);
        assertThat(audited()).contains("provider.linked", "sign_in.accepted");
        assertThat(browser.get("/api/me/provider").is(200).body().path("signOutAddress").asString())
                .contains("/endsession", "client_id=didar", "post_logout_redirect_uri=");
    }

    @Test
    void asksWithStateNonceAndAProofOfTheCodesOwner() {
        assertThat(
                        UriComponentsBuilder.fromUriString(browser.followed(START))
                                .build()
                                .getQueryParams())
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", List.of("S256"))
                .containsEntry("acr_values", List.of("high%20higher"))
                .containsEntry("client_id", List.of(CLIENT));
        assertThat(browser.followed(START + "?again")).contains("prompt=login", "max_age=0");
    }

    @Test
    void offersItselfOnTheSignInPage() {
        assertThat(
                        browser.get("/api/sign-in/means")
                                .is(200)
                                .body()
                                .at("/provider/start")
                                .asString())
                .isEqualTo(START);
    }

    @Test
    void countsAsAProofFromWhenTheProviderAskedForOne() {
        long now = System.currentTimeMillis() / 1000;
        assertThat(returns(browser, Map.of("auth_time", now - 60))).isEqualTo(PAGE);
        browser.delete("/api/me/provider").is(204);
        Browser old = new Browser(port);
        assertThat(returns(old, Map.of("auth_time", now - 11 * 60))).isEqualTo(PAGE);
        old.delete("/api/me/provider").isProblem(403, "step_up.required");
        Browser silent = new Browser(port);
        assertThat(returns(silent, Map.of())).isEqualTo(PAGE);
        assertThat(
                        silent.post("/api/me/passkeys/options", Map.of())
                                .is(403)
                                .body()
                                .path("means")
                                .toString())
                .contains("PROVIDER");
    }

    @Test
    void knowsALinkedOfficialWithoutTheNumber() {
        assertThat(returns(browser, Map.of())).isEqualTo(PAGE);
        Browser again = new Browser(port);
        assertThat(returns(again, Map.of("phone_number", "09120000000"))).isEqualTo(PAGE);
        assertThat(me(again)).isEqualTo(official.id().toString());
    }

    @Test
    void refusesSomebodyElseThereForALinkedAccount() {
        assertThat(returns(browser, Map.of())).isEqualTo(PAGE);
        refused("provider.other", Map.of("sub", "another-" + subject));
    }

    @Test
    void refusesWhoIsNoOfficialHere() {
        refused("provider.unknown", Map.of("phone_number", World.freeMobile()));
        String family = World.freeMobile();
        world.family(family);
        refused("provider.unknown", Map.of("phone_number", family));
        refused("provider.unknown", Map.of("phone_number", "nobody"));
        refused("provider.unknown", Map.of("phone_number_verified", false));
        assertThat(
                        jdbc.sql("select count(*) from provider_link where account_id = ?")
                                .param(Ids.bytes(official.id()))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void refusesASignInThatWasTooWeak() {
        refused("provider.too_weak", Map.of("acr", "low"));
    }

    @Test
    void refusesATokenForAnotherAskingOrAnotherApplicationOrFromElsewhere() {
        refused("provider.refused", Map.of("nonce", "of-another-asking"));
        refused("provider.refused", Map.of("aud", "another-application"));
        refused("provider.refused", Map.of("iss", "https://evil.example"));
    }

    @Test
    void refusesATokenThatIsOver() {
        long past = System.currentTimeMillis() / 1000 - 3600;
        refused("provider.refused", Map.of("exp", past, "iat", past - 60));
    }

    @Test
    void refusesATokenSignedByAnotherKeyOrByNone() throws Exception {
        String back = wentThere(browser);
        JWTClaimsSet claims = token(Map.of()).getJWTClaimsSet();
        answerWith(signedByAnother(claims, token(Map.of()).getHeader().getKeyID()));
        assertThat(browser.followed(back)).isEqualTo(PAGE + "?problem=provider.refused");
        for (String forged : List.of(new PlainJWT(claims).serialize(), signedWithSecret(claims))) {
            String next = wentThere(browser);
            answerWith(forged);
            assertThat(browser.followed(next)).isEqualTo(PAGE + "?problem=provider.refused");
        }
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void takesAStateOnceAndOnlyFromTheBrowserThatAsked() {
        String back = wentThere(browser);
        String stolen = new Browser(port).followed(back);
        assertThat(stolen).isEqualTo(PAGE + "?problem=provider.refused");
        answerWith(token(Map.of()).serialize());
        assertThat(browser.followed(back)).isEqualTo(PAGE);
        assertThat(browser.followed(back)).isEqualTo(PAGE + "?problem=provider.refused");
        String wrong = wentThere(browser).replaceAll("state=[^&]*", "state=invented");
        assertThat(browser.followed(wrong)).isEqualTo(PAGE + "?problem=provider.refused");
    }

    @Test
    void saysThatSomebodyWentBack() {
        String state = asked(browser).getQueryParams().getFirst("state");
        assertThat(browser.followed(START + "/return?error=access_denied&state=" + state))
                .isEqualTo(PAGE + "?problem=provider.cancelled");
    }

    private @Nullable String nonce;

    private org.springframework.web.util.UriComponents asked(Browser there) {
        var asked = UriComponentsBuilder.fromUriString(there.followed(START)).build(true);
        nonce = asked.getQueryParams().getFirst("nonce");
        return asked;
    }

    /** Signs in at the provider, and says with what the browser comes back. */
    private String wentThere(Browser there) {
        URI provider = asked(there).toUri();
        String home =
                new Browser(provider.getPort())
                        .followed(provider.getRawPath() + "?" + provider.getRawQuery());
        return home.replace("https://didar.example", "");
    }

    private String returns(Browser there, Map<String, Object> changed) {
        String back = wentThere(there);
        answerWith(token(changed).serialize());
        return there.followed(back);
    }

    private void refused(String code, Map<String, Object> changed) {
        Browser there = new Browser(port);
        assertThat(returns(there, changed)).isEqualTo(PAGE + "?problem=" + code);
        there.get("/api/me").isProblem(401, "auth.required");
    }

    private Map<String, Object> claims(Map<String, Object> changed) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", subject);
        claims.put("phone_number", mobile);
        claims.put("acr", "high");
        claims.putAll(changed);
        return claims;
    }

    private SignedJWT token(Map<String, Object> changed) {
        Map<String, Object> claims = claims(changed);
        claims.putIfAbsent("nonce", nonce);
        return PROVIDER.issueToken(
                REALM,
                CLIENT,
                new DefaultOAuth2TokenCallback(REALM, subject, "JWT", List.of(CLIENT), claims));
    }

    /** The provider's next answer is to our own question for the token. */
    private static void answerWith(String token) {
        FORGED.set(token);
    }

    /** Answers once with a token that the provider would not make. */
    private static final class Forging implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return FORGED.get() != null && request.getUrl().encodedPath().endsWith("/token");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            String answer =
                    """
                    {"access_token":"a","token_type":"Bearer","id_token":"%s"}\
                    """
                            .formatted(FORGED.getAndSet(null));
            return new OAuth2HttpResponse(
                    Headers.of("Content-Type", "application/json"), 200, answer, null);
        }
    }

    private static String signedByAnother(JWTClaimsSet claims, String keyId) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        SignedJWT forged =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        forged.sign(new RSASSASigner(generator.generateKeyPair().getPrivate()));
        return forged.serialize();
    }

    private static String signedWithSecret(JWTClaimsSet claims) throws JOSEException {
        SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        forged.sign(new MACSigner(SECRET));
        return forged.serialize();
    }

    private Actor official(String number) {
        return world.official(
                number, Role.PROSECUTOR, Territory.Kind.DISTRICT, world.prison().district());
    }

    private static String me(Browser there) {
        return there.get("/api/me").is(200).body().path("id").asString();
    }

    private List<@Nullable String> audited() {
        return jdbc.sql("select action from audit_entry where actor_id = ?")
                .param(Ids.bytes(official.id()))
                .query(String.class)
                .list();
    }
}
