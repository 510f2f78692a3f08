package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTests {

    @LocalServerPort int port;
    @Autowired MovingTheClock clock;
    @Autowired Clock now;
    @Autowired JdbcClient jdbc;

    private final String mobile =
            String.format(Locale.ROOT, "0919%07d", ThreadLocalRandom.current().nextInt(10_000_000));

    @Test
    void makesAFamilyOfAnUnknownNumber() {
        Browser browser = new Browser(port);
        JsonNode me = signIn(browser, askForCode(browser)).is(200).body();
        assertThat(me.path("kind").asString()).isEqualTo("PERSON");
        assertThat(me.path("registered").asBoolean()).isFalse();
        assertThat(me.path("name").isNull()).isTrue();
        assertThat(me.path("home").asString()).isEqualTo("FAMILY");
        assertThat(me.path("roles").path(0).path("role").asString()).isEqualTo("FAMILY");
        browser.get("/api/me").is(200);
    }

    @Test
    void answersTheSameForKnownAndUnknownNumbers() {
        Browser browser = new Browser(port);
        JsonNode unknown = browser.post("/api/sign-in/code", number()).is(202).body();
        signIn(browser, sentCode()).is(200);
        wait(Duration.ofMinutes(2));
        assertThat(new Browser(port).post("/api/sign-in/code", number()).is(202).body())
                .isEqualTo(unknown);
    }

    @Test
    void opensTheSameAccountTheNextTime() {
        Browser first = new Browser(port);
        JsonNode before = signIn(first, askForCode(first)).is(200).body();
        wait(Duration.ofMinutes(2));
        Browser second = new Browser(port);
        JsonNode after = signIn(second, askForCode(second)).is(200).body();
        assertThat(after.path("id")).isEqualTo(before.path("id"));
    }

    @Test
    void readsTheCodeInPersianDigits() {
        Browser browser = new Browser(port);
        signIn(browser, inPersian(askForCode(browser))).is(200);
    }

    @Test
    void refusesWhatIsNoMobileNumber() {
        Browser browser = new Browser(port);
        JsonNode body =
                browser.post("/api/sign-in/code", Map.of("mobile", "0211234567"))
                        .isProblem(422, "mobile.invalid")
                        .body();
        assertThat(body.path("errors").path(0).path("field").asString()).isEqualTo("mobile");
    }

    @Test
    void refusesAWrongCodeAndThenTakesTheRightOne() {
        Browser browser = new Browser(port);
        String code = askForCode(browser);
        signIn(browser, other(code)).isProblem(422, "code.wrong");
        signIn(browser, code).is(200);
    }

    @Test
    void refusesACodeThatWasUsed() {
        Browser browser = new Browser(port);
        String code = askForCode(browser);
        signIn(browser, code).is(200);
        signIn(new Browser(port), code).isProblem(422, "code.expired");
    }

    @Test
    void refusesACodeAfterFiveMinutes() {
        Browser browser = new Browser(port);
        String code = askForCode(browser);
        wait(Duration.ofMinutes(5));
        signIn(browser, code).isProblem(422, "code.expired");
    }

    @Test
    void refusesAnEarlierCodeOnceANewOneWasSent() {
        Browser browser = new Browser(port);
        String first = askForCode(browser);
        wait(Duration.ofSeconds(61));
        String second = askForCode(browser);
        if (!first.equals(second)) {
            signIn(browser, first).isProblem(422, "code.wrong");
        }
        signIn(browser, second).is(200);
    }

    @Test
    void locksACodeAtTheFifthWrongTry() {
        Browser browser = new Browser(port);
        String code = askForCode(browser);
        for (int wrong = 1; wrong < SignInCode.MOST_TRIES; wrong++) {
            signIn(browser, other(code)).isProblem(422, "code.wrong");
        }
        signIn(browser, other(code)).isProblem(429, "code.locked");
        signIn(browser, code).isProblem(429, "code.locked");
        wait(Duration.ofSeconds(61));
        signIn(browser, askForCode(browser)).is(200);
    }

    @Test
    void sendsNoSecondCodeWithinAMinute() {
        Browser browser = new Browser(port);
        askForCode(browser);
        JsonNode body =
                browser.post("/api/sign-in/code", number()).isProblem(429, "rate.limited").body();
        assertThat(body.path("retryAfterSeconds").asInt()).isBetween(1, 60);
        wait(Duration.ofSeconds(61));
        askForCode(browser);
    }

    @Test
    void sendsAtMostFiveCodesAnHour() {
        Browser browser = new Browser(port);
        for (int sent = 0; sent < 5; sent++) {
            askForCode(browser);
            wait(Duration.ofSeconds(61));
        }
        browser.post("/api/sign-in/code", number()).isProblem(429, "rate.limited");
        wait(Duration.ofHours(1));
        askForCode(browser);
    }

    @Test
    void changesTheSessionsIdAtEachSignIn() {
        Browser browser = new Browser(port);
        signIn(browser, askForCode(browser)).is(200);
        String first = browser.cookie(Browser.SESSION);
        wait(Duration.ofMinutes(2));
        signIn(browser, askForCode(browser)).is(200);
        String second = browser.cookie(Browser.SESSION);
        assertThat(first).isNotEmpty();
        assertThat(second).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void needsTheTokenForEveryWrite() {
        Browser browser = new Browser(port);
        browser.postWithoutToken("/api/sign-in/code", number()).isProblem(403, "csrf.missing");
        String code = askForCode(browser);
        browser.postWithoutToken("/api/sign-in", Map.of("mobile", mobile, "code", code))
                .isProblem(403, "csrf.missing");
        signIn(browser, code).is(200);
        browser.postWithoutToken("/api/sign-out", Map.of()).isProblem(403, "csrf.missing");
        browser.get("/api/me").is(200);
    }

    @Test
    void forgetsWhoSignsOut() {
        Browser browser = new Browser(port);
        signIn(browser, askForCode(browser)).is(200);
        browser.post("/api/sign-out", Map.of()).is(204);
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void keepsRefusalsAndSignInsForTheAudit() {
        Browser browser = new Browser(port);
        String code = askForCode(browser);
        long refusals = audited("sign_in.refused");
        long signIns = audited("sign_in.accepted");
        signIn(browser, other(code)).isProblem(422, "code.wrong");
        signIn(browser, code).is(200);
        assertThat(audited("sign_in.refused")).isGreaterThan(refusals);
        assertThat(audited("sign_in.accepted")).isGreaterThan(signIns);
    }

    private String askForCode(Browser browser) {
        browser.post("/api/sign-in/code", number()).is(202);
        return sentCode();
    }

    private Browser.Answer signIn(Browser browser, String code) {
        return browser.post("/api/sign-in", Map.of("mobile", mobile, "code", code));
    }

    private Map<String, String> number() {
        return Map.of("mobile", mobile);
    }

    /** The last six characters: what the browser would fill in by itself. */
    private String sentCode() {
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

    private static String inPersian(String code) {
        StringBuilder digits = new StringBuilder();
        code.chars().forEach(each -> digits.append((char) ('۰' + each - '0')));
        return digits.toString();
    }

    private void wait(Duration time) {
        clock.to(now.instant().plus(time));
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
