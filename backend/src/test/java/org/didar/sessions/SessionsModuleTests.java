package org.didar.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.PairingStations;
import org.didar.jobs.RunningSweeps;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.StationKey;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionsModuleTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired ClosingSessions closing;
    @Autowired BeginningSessions beginning;
    @Autowired UsingSessions using;
    @Autowired RunningSweeps sweeps;

    private World world;
    private String mobile;
    private Actor family;

    @BeforeEach
    void enrol() {
        world = new World(beans);
        mobile = World.freeMobile();
        family = world.family(mobile);
    }

    @Test
    void listsOnesOwnDevicesAndSaysWhichOneAsks() {
        Browser phone = signedIn();
        Browser laptop = signedIn();
        signedInAsOfficial();
        JsonNode list = laptop.get("/api/me/sessions").is(200).body();
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.findValues("current").stream().filter(JsonNode::asBoolean)).hasSize(1);
        assertThat(idOf(laptop)).isNotEqualTo(idOf(phone));
        assertThat(laptop.cookie(Browser.SESSION)).doesNotContain(idOf(laptop));
    }

    @Test
    void signsOffADeviceThatItsOwnerRevokes() {
        Browser lost = signedIn();
        Browser mine = signedIn();
        mine.delete("/api/me/sessions/" + idOf(lost)).is(204);
        lost.get("/api/me").isProblem(401, "auth.required");
        mine.get("/api/me").is(200);
        assertThat(endOf(lost)).isEqualTo("REVOKED");
    }

    @Test
    void signsOffAllOthersAtOnce() {
        Browser first = signedIn();
        Browser second = signedIn();
        Browser mine = signedIn();
        mine.delete("/api/me/sessions").is(204);
        first.get("/api/me").isProblem(401, "auth.required");
        second.get("/api/me").isProblem(401, "auth.required");
        assertThat(mine.get("/api/me/sessions").is(200).body().size()).isEqualTo(1);
    }

    @Test
    void knowsNoDeviceOfAnother() {
        Browser mine = signedIn();
        Browser other = signedInAsOfficial();
        mine.delete("/api/me/sessions/" + idOf(other)).isProblem(404, "thing.not_found");
        mine.delete("/api/me/sessions/" + Ids.next()).isProblem(404, "thing.not_found");
        other.get("/api/me").is(200);
    }

    @Test
    void leavesAStationWithoutDevicesToKeep() {
        Browser station = paired();
        station.get("/api/me/sessions").isProblem(403, "access.forbidden");
        station.delete("/api/me/sessions").isProblem(403, "access.forbidden");
        station.get("/api/me").is(200);
    }

    @Test
    void endsAFamilysSessionUnusedForThirtyDays() {
        Browser browser = signedIn();
        after(Duration.ofDays(29));
        browser.get("/api/me").is(200);
        after(Duration.ofDays(29));
        browser.get("/api/me").is(200);
        after(Duration.ofDays(30));
        browser.get("/api/me").isProblem(401, "auth.required");
        assertThat(endOf(browser)).isEqualTo("IDLE");
    }

    @Test
    void endsAFamilysSessionAfterNinetyDaysHoweverOftenUsed() {
        Browser browser = signedIn();
        for (int month = 0; month < 3; month++) {
            after(Duration.ofDays(29));
            browser.get("/api/me").is(200);
        }
        after(Duration.ofDays(3));
        browser.get("/api/me").isProblem(401, "auth.required");
        assertThat(endOf(browser)).isEqualTo("TOO_OLD");
    }

    @Test
    void endsAnOfficialsSessionUnusedForAnHour() {
        Browser browser = signedInAsOfficial();
        after(Duration.ofMinutes(59));
        browser.get("/api/me").is(200);
        after(Duration.ofMinutes(60));
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void endsAnOfficialsSessionAfterAShift() {
        Browser browser = signedInAsOfficial();
        for (int hour = 0; hour < 12; hour++) {
            browser.get("/api/me").is(200);
            after(Duration.ofMinutes(59));
        }
        browser.get("/api/me").is(200);
        after(Duration.ofMinutes(13));
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void writesAUseDownOnceAMinute() {
        Browser browser = signedIn();
        JsonNode first = own(browser);
        // A database that keeps whole seconds may have cut one off.
        after(Duration.ofSeconds(55));
        assertThat(own(browser)).isEqualTo(first);
        after(Duration.ofSeconds(6));
        browser.get("/api/me").is(200);
        assertThat(own(browser).path("lastUsedAt").asString())
                .isGreaterThan(first.path("lastUsedAt").asString());
    }

    @Test
    void countsAnOpenSocketAsUse() {
        Browser browser = signedInAsOfficial();
        UUID session = UUID.fromString(idOf(browser));
        for (int times = 0; times < 3; times++) {
            after(Duration.ofMinutes(50));
            assertThat(using.useAll(Set.of(session))).isEmpty();
        }
        browser.get("/api/me").is(200);
        closing.one(session, null, EndReason.REVOKED);
        assertThat(using.useAll(Set.of(session))).containsExactly(session);
    }

    @Test
    void holdsAFamilyToAnOfficialsLimitsFromItsAppointmentOn() {
        Browser browser = signedIn();
        beginning.tighten(family.id());
        after(Duration.ofMinutes(61));
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void signsAllDevicesOffWhenAnAccountLosesItsRoles() {
        List<Browser> all = List.of(signedIn(), signedIn());
        closing.ofAccount(family.id(), null, EndReason.ROLES_ENDED);
        all.forEach(each -> each.get("/api/me").isProblem(401, "auth.required"));
        assertThat(audited(all.getFirst())).isEqualTo("{\"reason\":\"roles_ended\"}");
    }

    @Test
    void aSessionFixedBeforeSignInDoesNotBecomeSignedIn() {
        Browser attacker = signedInAsOfficial();
        String planted = attacker.cookie(Browser.SESSION);
        Browser victim = new Browser(port);
        victim.plant(Browser.SESSION, planted);
        victim.signIn(mobile);
        assertThat(victim.cookie(Browser.SESSION)).isNotEqualTo(planted);
        assertThat(victim.get("/api/me").is(200).body().path("id").asString())
                .isEqualTo(family.id().toString());
        attacker.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void aSessionIdThatWasInventedOpensNothing() {
        String invented = "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";
        Browser victim = new Browser(port);
        victim.plant(Browser.SESSION, invented);
        victim.signIn(mobile);
        assertThat(victim.cookie(Browser.SESSION)).isNotEqualTo(invented);
        Browser attacker = new Browser(port);
        attacker.plant(Browser.SESSION, invented);
        attacker.get("/api/me").isProblem(401, "auth.required");
    }

    private Browser signedIn() {
        after(Duration.ofMinutes(13));
        return remembered(new Browser(port).signIn(mobile));
    }

    private Browser signedInAsOfficial() {
        String office = World.freeMobile();
        world.official(office, Role.PROSECUTOR, Territory.Kind.DISTRICT, world.prison().district());
        return remembered(new Browser(port).signIn(office));
    }

    private Browser paired() {
        UUID station = world.station(world.prison(), 1);
        Browser browser = new Browser(port);
        String code = beans.getBean(PairingStations.class).issueUnasked(station).code();
        browser.post("/api/station/pairing", StationKey.pairing(code)).is(200);
        return browser;
    }

    private final Map<Browser, String> ids = new HashMap<>();

    private Browser remembered(Browser browser) {
        ids.put(browser, own(browser).path("id").asString());
        return browser;
    }

    private String idOf(Browser browser) {
        return ids.getOrDefault(browser, "");
    }

    private static JsonNode own(Browser browser) {
        JsonNode list = browser.get("/api/me/sessions").is(200).body();
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private String endOf(Browser browser) {
        sweeps.runAll();
        return jdbc.sql("select end_reason from signed_in_session where id = ?")
                .param(Ids.bytes(UUID.fromString(idOf(browser))))
                .query(String.class)
                .single();
    }

    private String audited(Browser browser) {
        return jdbc.sql(
                        "select facts from audit_entry where thing_kind = 'session' and thing_id ="
                                + " ?")
                .param(Ids.bytes(UUID.fromString(idOf(browser))))
                .query(String.class)
                .single();
    }

    private void after(Duration time) {
        moving.to(clock.instant().plus(time));
    }
}
