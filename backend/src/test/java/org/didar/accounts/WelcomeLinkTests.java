package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WelcomeLinkTests {

    @Autowired CreatingAdministrator creating;
    @Autowired MovingTheClock clock;
    @Autowired Clock now;
    @LocalServerPort int port;

    @Test
    void signsTheFirstAdministratorInOnce() {
        String link = creating.create(World.freeMobile(), "آرش کوهیار");
        assertThat(link).startsWith("https://didar.example/welcome#");
        JsonNode me = open(link).is(200).body();
        assertThat(me.path("home").asString()).isEqualTo("ADMIN");
        assertThat(me.path("name").asString()).isEqualTo("آرش کوهیار");
        open(link).isProblem(422, "link.invalid");
    }

    @Test
    void endsAfterADay() {
        String link = creating.create(World.freeMobile(), "آرش کوهیار");
        clock.to(now.instant().plus(Duration.ofHours(24)));
        open(link).isProblem(422, "link.invalid");
    }

    @Test
    void keepsOneAccountWhenTheOperatorAsksAgain() {
        String mobile = World.freeMobile();
        JsonNode first = open(creating.create(mobile, "آرش کوهیار")).is(200).body();
        JsonNode again = open(creating.create(mobile, "آرش کوهیار")).is(200).body();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void tellsTheOperatorWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> creating.create("0910", "آرش کوهیار"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> creating.create(World.freeMobile(), "آرش"));
    }

    private Browser.Answer open(String link) {
        String token = link.substring(link.indexOf('#') + 1);
        return new Browser(port).post("/api/sign-in/link", Map.of("token", token));
    }
}
