package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As in production: an official's code opens nothing unless an administrator lets it. */
@OnH2
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "didar.sign-in.code-for-officials=false")
class CodeForOfficialsTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired AllowingCodes allowing;
    @Autowired AppointingOfficials appointing;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private String mobile;
    private Actor official;
    private Browser browser;

    @BeforeEach
    void appoint() {
        World world = new World(beans);
        mobile = World.freeMobile();
        official =
                world.official(
                        mobile,
                        Role.PROSECUTOR,
                        Territory.Kind.DISTRICT,
                        world.prison().district());
        browser = new Browser(port);
    }

    @Test
    void refusesAnOfficialsRightCodeAndWritesThatDown() {
        signIn(askForCode("/api/sign-in/code", Map.of("mobile", mobile)))
                .isProblem(403, "code.not_allowed");
        browser.get("/api/me").isProblem(401, "auth.required");
        assertThat(
                        jdbc.sql("select facts from audit_entry where thing_id = ?")
                                .param(Ids.bytes(official.id()))
                                .query(String.class)
                                .list())
                .contains("{\"code\":\"code.not_allowed\"}");
    }

    @Test
    void takesTheCodeOfAnOfficialWhomAnAdministratorLetsAndOfAnyFamily() {
        allowing.allow(official.id(), true, Ids.next());
        signIn(askForCode("/api/sign-in/code", Map.of("mobile", mobile))).is(200);
        mobile = World.freeMobile();
        browser = new Browser(port);
        signIn(askForCode("/api/sign-in/code", Map.of("mobile", mobile))).is(200);
    }

    @Test
    void asksAnOfficialWhoSignedInByLinkForAPasskeyAndNothingElse() {
        String link = appointing.welcomeLink(official.id());
        String token = link.substring(link.indexOf('#') + 1);
        browser.post("/api/sign-in/link", Map.of("token", token)).is(200);
        browser.post("/api/me/passkeys/options", Map.of()).isProblem(422, "passkey.refused");
        moving.to(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(
                        browser.post("/api/me/passkeys/options", Map.of())
                                .isProblem(403, "step_up.required")
                                .body()
                                .path("means")
                                .size())
                .isZero();
        browser.post("/api/me/step-up/code", Map.of()).isProblem(403, "code.not_allowed");
    }

    private Browser.Answer signIn(String code) {
        return browser.post("/api/sign-in", Map.of("mobile", mobile, "code", code));
    }

    private String askForCode(String path, Map<String, String> body) {
        browser.post(path, body).is(202);
        String text =
                jdbc.sql("select text from demo_sms where mobile = ? order by id desc limit 1")
                        .param(Mobile.parse(mobile).orElseThrow().number())
                        .query(String.class)
                        .single();
        return text.substring(text.length() - 6);
    }
}
