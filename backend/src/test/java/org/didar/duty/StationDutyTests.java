package org.didar.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.PairingStations;
import org.didar.kernel.Ids;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
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

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StationDutyTests {

    private static final String PIN = "730518";
    private static final String DUTY = "/api/station/duty";

    @Autowired BeanFactory beans;
    @Autowired PairingStations pairing;
    @Autowired PrisonDirectory prisons;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private World world;
    private FoundedPrison prison;
    private UUID station;
    private Browser device;
    private Actor officer;
    private Browser desk;
    private String badge;

    @BeforeEach
    void furnish() {
        world = new World(beans);
        prison = world.prison();
        station = world.station(prison, 1);
        device = paired(station);
        String mobile = World.freeMobile();
        officer = world.official(mobile, Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
        desk = new Browser(port).signIn(mobile);
        badge = setPin(desk, PIN);
    }

    @Test
    void showsWhoStandsThereAndTellsTheAudit() {
        assertThat(device.get(DUTY).is(200).body().path("officer").isNull()).isTrue();
        assertThat(begin(badge, PIN).is(200).body().path("officer").asString())
                .isEqualTo(officer.name());
        device.delete(DUTY).is(204);
        assertThat(device.get(DUTY).is(200).body().path("officer").isNull()).isTrue();
        assertThat(audited()).containsSubsequence("duty.begun", "duty.ended");
    }

    @Test
    void lastsTenMinutesAfterTheLastActWhichLookingIsNot() {
        begin(badge, PIN).is(200);
        after(Duration.ofMinutes(9));
        device.get(DUTY + "/today").is(200);
        after(Duration.ofMinutes(9));
        device.get(DUTY).is(200);
        after(Duration.ofMinutes(1));
        device.get(DUTY + "/today").isProblem(403, "duty.required");
    }

    @Test
    void takesTheStationOutOfServiceAndBack() {
        begin(badge, PIN).is(200);
        device.post(DUTY + "/out-of-service", Map.of()).is(204);
        assertThat(prisons.station(station).state()).isEqualTo(StationState.OUT_OF_ORDER);
        assertThat(device.get(DUTY).is(200).body().path("outOfService").asBoolean()).isTrue();
        device.post(DUTY + "/in-service", Map.of()).is(204);
        assertThat(prisons.station(station).state()).isEqualTo(StationState.PAIRED);
        assertThat(audited()).contains("station.out_of_service", "station.back_in_service");
    }

    @Test
    void releasesThePairingAtOnce() {
        begin(badge, PIN).is(200);
        device.delete(DUTY + "/pairing").is(204);
        device.get("/api/me").isProblem(401, "auth.required");
        assertThat(prisons.station(station).state()).isEqualTo(StationState.UNPAIRED);
        assertThat(audited()).contains("station.unpaired");
    }

    @Test
    void doesNothingWithoutAnOfficer() {
        device.get(DUTY + "/today").isProblem(403, "duty.required");
        device.post(DUTY + "/out-of-service", Map.of()).isProblem(403, "duty.required");
        device.post(DUTY + "/in-service", Map.of()).isProblem(403, "duty.required");
        device.delete(DUTY + "/pairing").isProblem(403, "duty.required");
        assertThat(prisons.station(station).state()).isEqualTo(StationState.PAIRED);
    }

    @Test
    void givesTheStationNoneOfTheOfficersOtherRights() {
        begin(badge, PIN).is(200);
        for (String path :
                List.of("/api/board", "/api/stations", "/api/approvals", "/api/me/pin")) {
            device.get(path).isProblem(403, "access.forbidden");
        }
        UUID other = world.station(prison, 2);
        device.post("/api/stations/" + station + "/pairing-code", Map.of())
                .isProblem(403, "access.forbidden");
        device.post("/api/stations/" + other + "/pairing-code", Map.of())
                .isProblem(404, "thing.not_found");
        Browser sibling = paired(other);
        sibling.get(DUTY + "/today").isProblem(403, "duty.required");
    }

    @Test
    void knowsNoOfficerOfAnotherPrison() {
        String mobile = World.freeMobile();
        world.official(mobile, Role.WARDEN, Territory.Kind.PRISON, world.prison().id());
        String strange = setPin(new Browser(port).signIn(mobile), "592086");
        begin(strange, "592086").isProblem(403, "duty.elsewhere");
        assertThat(device.get(DUTY).is(200).body().path("officer").isNull()).isTrue();
    }

    @Test
    void endsWhenTheOfficeEnds() {
        begin(badge, PIN).is(200);
        jdbc.sql("update role_grant set valid_until = valid_from where account_id = ?")
                .param(Ids.bytes(officer.id()))
                .update();
        device.get(DUTY + "/today").isProblem(403, "duty.required");
    }

    @Test
    void endsWithTheStationsSession() {
        StationKey key = new StationKey();
        UUID other = world.station(prison, 3);
        Browser first = new Browser(port).at("http://localhost:" + port);
        first.post("/api/station/pairing", key.pair(pairing.issue(officer, other).code())).is(200);
        first.post(DUTY, Map.of("badge", badge, "pin", PIN)).is(200);
        Browser restarted = new Browser(port).at("http://localhost:" + port);
        String challenge =
                restarted
                        .post("/api/station/renewal/challenge", Map.of("key", key.print()))
                        .body()
                        .path("challenge")
                        .asString();
        restarted
                .post("/api/station/renewal", key.show(challenge, "http://localhost:" + port))
                .is(200);
        restarted.get(DUTY + "/today").isProblem(403, "duty.required");
    }

    @Test
    void locksAfterFiveWrongPinsUntilTheWardenFreesIt() {
        for (int tries = 0; tries < 4; tries++) {
            begin(badge, "000111").isProblem(422, "pin.wrong");
        }
        begin(badge, "000111").isProblem(429, "pin.locked");
        begin(badge, PIN).isProblem(429, "pin.locked");
        assertThat(desk.get("/api/me/pin").is(200).body().path("locked").asBoolean()).isTrue();
        String mobile = World.freeMobile();
        world.official(mobile, Role.WARDEN, Territory.Kind.PRISON, prison.id());
        Browser warden = new Browser(port).signIn(mobile);
        assertThat(warden.get("/api/officers/pins").is(200).body().toString())
                .contains(officer.id().toString(), "\"locked\":true");
        warden.delete("/api/officers/" + officer.id() + "/pin").is(204);
        String fresh = setPin(desk, "592086");
        begin(fresh, "592086").is(200);
    }

    @Test
    void forgetsWrongPinsAfterARightOne() {
        for (int round = 0; round < 2; round++) {
            for (int tries = 0; tries < 4; tries++) {
                begin(badge, "000111").isProblem(422, "pin.wrong");
            }
            begin(badge, PIN).is(200);
        }
    }

    @Test
    void limitsTheTriesOfAStationWhoeverTheyAreFor() {
        for (int tries = 0; tries < 20; tries++) {
            begin("99999x", "000111").isProblem(422, "pin.wrong");
        }
        begin(badge, PIN).isProblem(429, "rate.limited");
    }

    @Test
    void setsAPinOnlyAfterAFreshProofAndNoWeakOne() {
        desk.post("/api/me/pin", Map.of("pin", "123456")).isProblem(422, "pin.weak");
        desk.post("/api/me/pin", Map.of("pin", badge + "7")).isProblem(422, "pin.weak");
        after(Duration.ofMinutes(11));
        desk.post("/api/me/pin", Map.of("pin", "592086")).isProblem(403, "step_up.required");
    }

    @Test
    void keepsNeitherPinNorAHashThatTheDatabaseAloneCouldTest() {
        byte[] kept =
                jdbc.sql("select pin_hash from officer_pin where account_id = ?")
                        .param(Ids.bytes(officer.id()))
                        .query(byte[].class)
                        .single();
        assertThat(kept).hasSize(32);
        assertThat(PinHash.ROUNDS).isGreaterThanOrEqualTo(600_000);
    }

    private Browser.Answer begin(String number, String pin) {
        return device.post(DUTY, Map.of("badge", number, "pin", pin));
    }

    private Browser paired(UUID which) {
        Browser browser = new Browser(port);
        String code = pairing.issueUnasked(which).code();
        browser.post("/api/station/pairing", StationKey.pairing(code)).is(200);
        return browser;
    }

    private static String setPin(Browser browser, String pin) {
        return browser.post("/api/me/pin", Map.of("pin", pin))
                .is(200)
                .body()
                .path("badge")
                .asString();
    }

    private List<@Nullable String> audited() {
        return jdbc.sql(
                        """
                        select action from audit_entry where thing_id = ? and actor_id = ?
                        order by happened_at, id
                        """)
                .params(Ids.bytes(station), Ids.bytes(officer.id()))
                .query(String.class)
                .list();
    }

    private void after(Duration time) {
        moving.to(clock.instant().plus(time));
    }
}
