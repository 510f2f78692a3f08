package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.StationKey;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PairingTests {

    @Autowired BeanFactory beans;
    @Autowired PairingStations pairing;
    @Autowired PrisonDirectory prisons;
    @Autowired MovingTheClock clock;
    @Autowired Clock now;
    @LocalServerPort int port;

    private World world;
    private FoundedPrison prison;
    private UUID station;
    private Actor officer;

    @BeforeEach
    void makeAStation() {
        world = new World(beans);
        prison = world.prison();
        station = world.station(prison, 1);
        officer = world.officer(prison);
    }

    @Test
    void makesTheBrowserThatSendsTheCodeTheStation() {
        Browser device = new Browser(port);
        JsonNode me = pair(device, code()).is(200).body();
        assertThat(me.path("kind").asString()).isEqualTo("STATION");
        assertThat(me.path("id").asString()).isEqualTo(station.toString());
        assertThat(me.path("home").asString()).isEqualTo("STATION");
        assertThat(device.get("/api/me").is(200).body()).isEqualTo(me);
        assertThat(prisons.station(station).state()).isEqualTo(StationState.PAIRED);
    }

    @Test
    void takesACodeOnlyOnce() {
        String code = code();
        pair(new Browser(port), code).is(200);
        pair(new Browser(port), code).isProblem(422, "pairing.expired");
    }

    @Test
    void takesNoCodeAfterTenMinutes() {
        String code = code();
        clock.to(now.instant().plus(Duration.ofMinutes(10)));
        pair(new Browser(port), code).isProblem(422, "pairing.expired");
    }

    @Test
    void takesOnlyTheLatestCodeOfAStation() {
        String first = code();
        String second = code();
        pair(new Browser(port), first).isProblem(422, "pairing.expired");
        pair(new Browser(port), second).is(200);
    }

    @Test
    void knowsNoCodeThatWasNeverGivenOut() {
        Browser device = new Browser(port);
        pair(device, "not-a-code").isProblem(422, "pairing.wrong");
        device.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void forgetsTheEarlierDeviceWhenAnotherIsPaired() {
        Browser earlier = new Browser(port);
        pair(earlier, code()).is(200);
        pair(new Browser(port), code()).is(200);
        earlier.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void givesNoCodeForAStationOfAnotherPrison() {
        Actor stranger = world.officer(world.prison());
        assertThatThrownBy(() -> pairing.issue(stranger, station)).hasMessage("thing.not_found");
    }

    @Test
    void givesNoCodeToAProsecutorOfTheDistrict() {
        Actor prosecutor =
                world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        assertThatThrownBy(() -> pairing.issue(prosecutor, station)).hasMessage("thing.not_found");
    }

    @Test
    void forgetsADeviceThatAnOfficerOfThePrisonTakesAway() {
        Browser device = new Browser(port);
        pair(device, code()).is(200);
        String unused = code();
        pairing.retire(officer, station);
        device.get("/api/me").isProblem(401, "auth.required");
        pair(new Browser(port), unused).isProblem(422, "pairing.expired");
        assertThat(prisons.station(station).state()).isEqualTo(StationState.UNPAIRED);
    }

    @Test
    void leavesADeviceToTheOfficersOfItsPrison() {
        Browser device = new Browser(port);
        pair(device, code()).is(200);
        Actor stranger = world.officer(world.prison());
        assertThatThrownBy(() -> pairing.retire(stranger, station)).hasMessage("thing.not_found");
        device.get("/api/me").is(200);
    }

    private String code() {
        return pairing.issue(officer, station).code();
    }

    private static Browser.Answer pair(Browser device, String code) {
        return device.post("/api/station/pairing", StationKey.pairing(code));
    }
}
