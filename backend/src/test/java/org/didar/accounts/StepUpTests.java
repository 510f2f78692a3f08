package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StepUpTests {

    private static final Map<String, String> DECISION =
            Map.of("kind", "REFUSE", "reasons", "شرایط مرخصی فراهم نیست.");

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private String mobile;
    private Actor prosecutor;
    private Browser browser;

    @BeforeEach
    void signIn() {
        World world = new World(beans);
        mobile = World.freeMobile();
        UUID district = world.prison().district();
        prosecutor = world.official(mobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, district);
        browser = new Browser(port).signIn(mobile);
    }

    @Test
    void countsASignInAsAProofForTenMinutes() {
        after(Duration.ofMinutes(9));
        decide().isProblem(404, "thing.not_found");
        after(Duration.ofMinutes(2));
        assertThat(decide().isProblem(403, "step_up.required").body().path("means").toString())
                .isEqualTo("[\"CODE\"]");
    }

    @Test
    void letsTheActPassAfterAFreshCodeAndForTenMinutes() {
        after(Duration.ofMinutes(11));
        String before = browser.cookie(Browser.SESSION);
        prove(askForCode()).is(204);
        assertThat(browser.cookie(Browser.SESSION)).isNotEqualTo(before);
        decide().isProblem(404, "thing.not_found");
        assertThat(audited("step_up.accepted")).isEqualTo(1);
        after(Duration.ofMinutes(10));
        decide().isProblem(403, "step_up.required");
    }

    @Test
    void refusesAWrongCodeAndLocksItAtTheFifth() {
        after(Duration.ofMinutes(11));
        String code = askForCode();
        for (int wrong = 1; wrong < SignInCode.MOST_TRIES; wrong++) {
            prove(other(code)).isProblem(422, "code.wrong");
        }
        prove(other(code)).isProblem(429, "code.locked");
        prove(code).isProblem(429, "code.locked");
        decide().isProblem(403, "step_up.required");
        assertThat(audited("step_up.refused")).isEqualTo(6);
    }

    @Test
    void provesOneSessionAndNotTheOthers() {
        after(Duration.ofMinutes(11));
        Browser other = new Browser(port).signIn(mobile);
        after(Duration.ofMinutes(8));
        prove(askForCode()).is(204);
        after(Duration.ofMinutes(3));
        decide().isProblem(404, "thing.not_found");
        browser = other;
        decide().isProblem(403, "step_up.required");
    }

    private Browser.Answer decide() {
        return browser.post("/api/requests/" + Ids.next() + "/decision", DECISION);
    }

    private Browser.Answer prove(String code) {
        return browser.post("/api/me/step-up", Map.of("code", code));
    }

    private String askForCode() {
        browser.post("/api/me/step-up/code", Map.of()).is(202);
        String text =
                jdbc.sql("select text from demo_sms where mobile = ? order by id desc limit 1")
                        .param(Mobile.parse(mobile).orElseThrow().number())
                        .query(String.class)
                        .single();
        return text.substring(text.length() - 6);
    }

    private static String other(String code) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(code) + 1) % 1_000_000);
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and actor_id = ?")
                .params(action, Ids.bytes(prosecutor.id()))
                .query(Long.class)
                .single();
    }

    private void after(Duration time) {
        moving.to(clock.instant().plus(time));
    }
}
