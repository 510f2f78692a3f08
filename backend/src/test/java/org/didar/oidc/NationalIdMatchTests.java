package org.didar.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where the provider says national IDs, an account is found by the one of the person behind it. */
@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NationalIdMatchTests {

    private static final StandInProvider PROVIDER = new StandInProvider();
    private static final String CLAIM = "national_code";

    @LocalServerPort int port;
    @Autowired BeanFactory beans;

    private final String nationalId = World.freeNationalId();
    private final String subject = StandInProvider.newSubject();
    private World world;
    private String mobile;

    @DynamicPropertySource
    static void startProvider(DynamicPropertyRegistry settings) {
        PROVIDER.start(settings, OidcProperties.Match.NATIONAL_ID, CLAIM);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop();
    }

    @BeforeEach
    void register() {
        world = new World(beans);
        mobile = World.freeMobile();
        beans.getBean(EnrollingFamilies.class)
                .enroll(
                        Mobile.parse(mobile).orElseThrow(),
                        new Identity("بهزاد", "مهرآیین", nationalId, LocalDate.of(1975, 6, 7)));
    }

    @Test
    void findsTheOfficialOfThatNationalIdWhateverTheNumber() {
        UUID official = appointed().id();
        Browser browser = new Browser(port);
        Map<String, Object> said = Map.of(CLAIM, nationalId, "phone_number", World.freeMobile());
        assertThat(PROVIDER.signsIn(browser, subject, said)).isEqualTo(StandInProvider.PAGE);
        assertThat(me(browser)).isEqualTo(official.toString());
    }

    @Test
    void knowsThePersonThereFromThenOnAndNobodyElseWithTheSameNationalId() {
        UUID official = appointed().id();
        PROVIDER.signsIn(new Browser(port), subject, Map.of(CLAIM, nationalId));
        Browser again = new Browser(port);
        assertThat(PROVIDER.signsIn(again, subject, Map.of())).isEqualTo(StandInProvider.PAGE);
        assertThat(me(again)).isEqualTo(official.toString());
        Browser other = new Browser(port);
        assertThat(PROVIDER.signsIn(other, StandInProvider.newSubject(), Map.of(CLAIM, nationalId)))
                .isEqualTo(StandInProvider.PAGE + "?problem=provider.other");
        other.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void findsNobodyByAnotherIdByNoneOrByTheNumber() {
        appointed();
        refused(Map.of(CLAIM, World.freeNationalId()));
        refused(Map.of(CLAIM, "1111111111"));
        refused(Map.of("phone_number", mobile));
    }

    @Test
    void opensNoAccountOfWhoHoldsNoOffice() {
        refused(Map.of(CLAIM, nationalId));
    }

    private void refused(Map<String, Object> said) {
        Browser browser = new Browser(port);
        assertThat(PROVIDER.signsIn(browser, subject, said)).isEqualTo(StandInProvider.UNKNOWN);
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    private Actor appointed() {
        return world.official(
                mobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, world.prison().district());
    }

    private static String me(Browser there) {
        return there.get("/api/me").is(200).body().path("id").asString();
    }
}
