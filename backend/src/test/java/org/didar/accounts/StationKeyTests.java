package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.StationKey;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {"didar.sessions.station-idle=15m", "didar.sessions.station-longest=1h"})
class StationKeyTests {

    private static final String CHALLENGE = "/api/station/renewal/challenge";
    private static final String RENEWAL = "/api/station/renewal";

    @Autowired BeanFactory beans;
    @Autowired PairingStations pairing;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final StationKey key = new StationKey();
    private UUID station;
    private Actor officer;
    private Browser device;

    @BeforeEach
    void pair() {
        World world = new World(beans);
        FoundedPrison prison = world.prison();
        station = world.station(prison, 1);
        officer = world.officer(prison);
        device = browser();
        device.post("/api/station/pairing", key.pair(pairing.issue(officer, station).code()))
                .is(200);
    }

    @Test
    void goesOnByItsKeyPastItsShortSession() {
        for (int times = 0; times < 10; times++) {
            after(Duration.ofMinutes(14));
            renew(device, key).is(200);
        }
        assertThat(device.get("/api/me").is(200).body().path("id").asString())
                .isEqualTo(station.toString());
    }

    @Test
    void endsWithoutItsKeyAfterAQuarterOfAnHourUnusedAndAfterAnHourInUse() {
        after(Duration.ofMinutes(15));
        device.get("/api/me").isProblem(401, "auth.required");
        renew(device, key).is(200);
        for (int times = 0; times < 6; times++) {
            after(Duration.ofMinutes(9));
            device.get("/api/me").is(200);
        }
        after(Duration.ofMinutes(6));
        device.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void comesBackByItsKeyAfterItsCookiesAreGone() {
        Browser restarted = browser();
        assertThat(renew(restarted, key).is(200).body().path("kind").asString())
                .isEqualTo("STATION");
        restarted.get("/api/me").is(200);
        assertThat(audited()).contains("station.returned");
        device.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void leavesACopiedCookieWithoutUseFromTheNextRenewalOn() {
        Browser thief = browser();
        thief.plant(Browser.SESSION, device.cookie(Browser.SESSION));
        thief.get("/api/me").is(200);
        renew(device, key).is(200);
        thief.get("/api/me").isProblem(401, "auth.required");
        device.get("/api/me").is(200);
    }

    @Test
    void keepsOneSessionAsItGoesOn() {
        renew(device, key).is(200);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void refusesAnotherKeyAlsoUnderTheStationsName() {
        StationKey other = new StationKey();
        refused(browser(), other.show(challenge(device, other.print()), origin()));
        String given = challenge(device, key.print());
        refused(browser(), other.show(key.print(), given, origin()));
        assertThat(audited()).contains("station.key_refused");
    }

    @Test
    void takesAChallengeOnce() {
        Map<String, String> shown = key.show(challenge(device, key.print()), origin());
        browser().post(RENEWAL, shown).is(200);
        refused(browser(), shown);
    }

    @Test
    void usesAChallengeUpByAWrongSignature() {
        String given = challenge(device, key.print());
        refused(browser(), new StationKey().show(key.print(), given, origin()));
        refused(browser(), key.show(given, origin()));
    }

    @Test
    void takesNoChallengeAfterTwoMinutesNorOneOfItsOwnMaking() {
        String late = challenge(device, key.print());
        after(Duration.ofMinutes(2));
        refused(browser(), key.show(late, origin()));
        refused(browser(), key.show("aW52ZW50ZWQ", origin()));
    }

    @Test
    void takesNoChallengeOfAnotherStation() {
        World world = new World(beans);
        FoundedPrison prison = world.prison();
        UUID elsewhere = world.station(prison, 2);
        StationKey other = new StationKey();
        String code = pairing.issue(world.officer(prison), elsewhere).code();
        browser().post("/api/station/pairing", other.pair(code)).is(200);
        refused(browser(), key.show(challenge(device, other.print()), origin()));
    }

    @Test
    void refusesASignatureForAnotherOriginOrPurpose() {
        String given = challenge(device, key.print());
        refused(browser(), key.show(given, "https://evil.example"));
        String again = challenge(device, key.print());
        String bare = key.sign(again);
        refused(browser(), Map.of("key", key.print(), "challenge", again, "signature", bare));
        Browser foreign = new Browser(port).at("https://evil.example");
        refused(foreign, key.show(challenge(device, key.print()), "https://evil.example"));
        refused(new Browser(port), key.show(challenge(device, key.print()), origin()));
    }

    @Test
    void endsAtOnceWhenAnOfficerTakesItAway() {
        String given = challenge(device, key.print());
        pairing.retire(officer, station);
        device.get("/api/me").isProblem(401, "auth.required");
        refused(device, key.show(given, origin()));
        refused(device, key.show(challenge(device, key.print()), origin()));
    }

    @Test
    void opensNothingForADevicePairedBeforeStationsHadKeys() {
        jdbc.sql("update station_device set public_key = null where station_id = ?")
                .param(Ids.bytes(station))
                .update();
        device.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void takesNoKeyThatIsNoPointOfTheCurve() throws Exception {
        byte[] off = key.publicKey();
        off[off.length - 1] ^= 1;
        KeyPairGenerator other = KeyPairGenerator.getInstance("EC");
        other.initialize(new ECGenParameterSpec("secp384r1"));
        for (byte[] each : List.of(off, other.generateKeyPair().getPublic().getEncoded())) {
            String text = Base64.getUrlEncoder().encodeToString(each);
            assertThatThrownBy(() -> DeviceKey.parse(text)).isInstanceOf(Problem.class);
        }
        String code = pairing.issue(officer, station).code();
        browser()
                .post("/api/station/pairing", Map.of("code", code, "publicKey", "AAAA"))
                .isProblem(422, "station.key_invalid");
        browser()
                .post("/api/station/pairing", key.pair(code))
                .isProblem(422, "station.key_invalid");
    }

    private Browser browser() {
        return new Browser(port).at(origin());
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static String challenge(Browser browser, String print) {
        return browser.post(CHALLENGE, Map.of("key", print))
                .is(200)
                .body()
                .path("challenge")
                .asString();
    }

    private Browser.Answer renew(Browser browser, StationKey shown) {
        return browser.post(RENEWAL, shown.show(challenge(browser, shown.print()), origin()));
    }

    private static void refused(Browser browser, Map<String, String> shown) {
        browser.post(RENEWAL, shown).isProblem(422, "station.key_refused");
    }

    private int sessions() {
        return jdbc.sql(
                        """
                        select count(*) from signed_in_session s
                        join station_device d on d.id = s.device_id where d.station_id = ?
                        """)
                .param(Ids.bytes(station))
                .query(Integer.class)
                .single();
    }

    private List<@Nullable String> audited() {
        return jdbc.sql("select action from audit_entry where thing_id = ?")
                .param(Ids.bytes(station))
                .query(String.class)
                .list();
    }

    private void after(Duration time) {
        moving.to(clock.instant().plus(time));
    }
}
