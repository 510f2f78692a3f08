package org.didar.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PasskeyTests {

    private static final String OURS = "https://didar.example";

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private final PocketDevice device = new PocketDevice();
    private World world;
    private Actor official;
    private Browser desk;

    @BeforeEach
    void signIn() {
        world = new World(beans);
        String mobile = World.freeMobile();
        official = official(mobile);
        desk = new Browser(port).at(OURS).signIn(mobile);
    }

    @Test
    void signsInByAPasskeyThatWasAdded() {
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        signInBy(elsewhere, device).is(204);
        assertThat(elsewhere.get("/api/me").is(200).body().path("id").asString())
                .isEqualTo(official.id().toString());
        assertThat(audited()).contains("passkey.added", "sign_in.accepted");
    }

    @Test
    void takesASignatureOnceAlsoFromADeviceThatDoesNotCount() {
        device.isCounting = false;
        device.counter = 0;
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        Map<String, String> signed = Map.of("credential", device.get(challenge(elsewhere)));
        elsewhere.post("/api/sign-in/passkey", signed).is(204);
        new Browser(port)
                .at(OURS)
                .post("/api/sign-in/passkey", signed)
                .isProblem(422, "passkey.refused");
        assertThat(audited()).contains("sign_in.refused");
    }

    @Test
    void takesNoSignatureAfterFiveMinutesOrForAnotherAct() {
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        String late = device.get(challenge(elsewhere));
        moving.to(clock.instant().plus(Duration.ofMinutes(5)));
        refused(elsewhere, late);
        String forStepUp =
                desk.post("/api/me/step-up/passkey/options", Map.of())
                        .is(200)
                        .body()
                        .path("challenge")
                        .asString();
        refused(elsewhere, device.get(forStepUp));
        refused(elsewhere, device.get("aW52ZW50ZWQ"));
    }

    @Test
    void refusesAnotherAddressWhereverItIsSaid() {
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        device.origin = "https://didar.example.evil";
        refused(elsewhere, device.get(challenge(elsewhere)));
        device.origin = OURS;
        device.party = "evil.example";
        refused(elsewhere, device.get(challenge(elsewhere)));
        new Browser(port)
                .at("https://evil.example")
                .post("/api/sign-in/passkey/options", Map.of())
                .isProblem(422, "passkey.refused");
    }

    @Test
    void refusesADeviceThatDidNotCheckItsOwner() {
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        device.isVerified = false;
        refused(elsewhere, device.get(challenge(elsewhere)));
        PocketDevice careless = new PocketDevice();
        careless.isVerified = false;
        desk.post("/api/me/passkeys", named(careless.create(toAdd(desk))))
                .isProblem(422, "passkey.refused");
    }

    @Test
    void refusesACopiedKeyWhoseCounterGoesBack() {
        device.counter = 7;
        add(desk, device);
        Browser elsewhere = new Browser(port).at(OURS);
        device.isCounting = false;
        refused(elsewhere, device.get(challenge(elsewhere)));
        device.isCounting = true;
        signInBy(elsewhere, device).is(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "no JSON",
                "{\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"\"}}",
            })
    void refusesWhatIsNoWholeCredential(String credential) {
        refused(new Browser(port).at(OURS), credential);
        desk.post("/api/me/passkeys", named(credential)).isProblem(422, "passkey.refused");
    }

    @Test
    void refusesAPasskeyThatWasRevoked() {
        String id = add(desk, device);
        desk.delete("/api/me/passkeys/" + id).is(204);
        Browser elsewhere = new Browser(port).at(OURS);
        signInBy(elsewhere, device).isProblem(422, "passkey.refused");
        assertThat(desk.get("/api/me/passkeys").is(200).body().isEmpty()).isTrue();
    }

    @Test
    void knowsNoPasskeyOfAnother() {
        String id = add(desk, device);
        String mobile = World.freeMobile();
        official(mobile);
        Browser other = new Browser(port).at(OURS).signIn(mobile);
        other.delete("/api/me/passkeys/" + id).isProblem(404, "thing.not_found");
        other.delete("/api/me/passkeys/" + Ids.next()).isProblem(404, "thing.not_found");
        String challenge =
                other.post("/api/me/step-up/passkey/options", Map.of())
                        .is(200)
                        .body()
                        .path("challenge")
                        .asString();
        other.post("/api/me/step-up/passkey", Map.of("credential", device.get(challenge)))
                .isProblem(422, "passkey.refused");
    }

    @Test
    void addsAPasskeyOnlyAfterAFreshProofWhichAPasskeyCanGive() {
        add(desk, device);
        moving.to(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(
                        desk.post("/api/me/passkeys/options", Map.of())
                                .isProblem(403, "step_up.required")
                                .body()
                                .path("means")
                                .toString())
                .isEqualTo("[\"PASSKEY\",\"CODE\"]");
        String challenge =
                desk.post("/api/me/step-up/passkey/options", Map.of())
                        .is(200)
                        .body()
                        .path("challenge")
                        .asString();
        desk.post("/api/me/step-up/passkey", Map.of("credential", device.get(challenge))).is(204);
        add(desk, new PocketDevice());
    }

    private Actor official(String mobile) {
        UUID district = world.prison().district();
        return world.official(mobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, district);
    }

    private static String add(Browser browser, PocketDevice device) {
        return browser.post("/api/me/passkeys", named(device.create(toAdd(browser))))
                .is(201)
                .body()
                .path("id")
                .asString();
    }

    private static String toAdd(Browser browser) {
        return browser.post("/api/me/passkeys/options", Map.of())
                .is(200)
                .body()
                .path("challenge")
                .asString();
    }

    private static Map<String, String> named(String credential) {
        return Map.of("name", "رایانهٔ دفتر", "credential", credential);
    }

    private static String challenge(Browser browser) {
        return browser.post("/api/sign-in/passkey/options", Map.of())
                .is(200)
                .body()
                .path("challenge")
                .asString();
    }

    private static Browser.Answer signInBy(Browser browser, PocketDevice device) {
        return browser.post(
                "/api/sign-in/passkey", Map.of("credential", device.get(challenge(browser))));
    }

    private static void refused(Browser browser, String credential) {
        browser.post("/api/sign-in/passkey", Map.of("credential", credential))
                .isProblem(422, "passkey.refused");
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    private List<@Nullable String> audited() {
        return jdbc.sql("select action from audit_entry where actor_id = ? or thing_id = ?")
                .params(Ids.bytes(official.id()), Ids.bytes(official.id()))
                .query(String.class)
                .list();
    }
}
