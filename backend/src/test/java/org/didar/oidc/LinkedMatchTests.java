package org.didar.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Where no claim is believed, officials tie themselves to the provider while they are signed in.
 */
@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LinkedMatchTests {

    private static final StandInProvider PROVIDER = new StandInProvider();

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String subject = StandInProvider.newSubject();
    private String mobile;
    private UUID official;

    @DynamicPropertySource
    static void startProvider(DynamicPropertyRegistry settings) {
        PROVIDER.start(settings, OidcProperties.Match.LINKED, "phone_number");
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop();
    }

    @BeforeEach
    void appoint() {
        World world = new World(beans);
        mobile = World.freeMobile();
        UUID district = world.prison().district();
        official = world.official(mobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, district).id();
    }

    @Test
    void tiesWhoIsSignedInAndOpensTheirAccountFromThenOn() {
        Browser office = new Browser(port).signIn(mobile);
        assertThat(PROVIDER.signsIn(office, subject, Map.of())).isEqualTo(StandInProvider.PAGE);
        Browser elsewhere = new Browser(port);
        assertThat(PROVIDER.signsIn(elsewhere, subject, Map.of())).isEqualTo(StandInProvider.PAGE);
        assertThat(elsewhere.get("/api/me").is(200).body().path("id").asString())
                .isEqualTo(official.toString());
    }

    @Test
    void findsNobodyByTheirNumber() {
        Browser browser = new Browser(port);
        assertThat(PROVIDER.signsIn(browser, subject, Map.of("phone_number", mobile)))
                .isEqualTo(StandInProvider.UNKNOWN);
        browser.get("/api/me").isProblem(401, "auth.required");
    }

    @Test
    void tiesNobodyWhoseProofIsOld() {
        Browser office = new Browser(port).signIn(mobile);
        jdbc.sql("update signed_in_session set proven_at = ? where account_id = ?")
                .params(
                        LocalDateTime.ofInstant(
                                clock.instant().minus(Duration.ofHours(1)), ZoneOffset.UTC),
                        Ids.bytes(official))
                .update();
        assertThat(PROVIDER.signsIn(office, subject, Map.of())).isEqualTo(StandInProvider.UNKNOWN);
        assertThat(links()).isZero();
        office.get("/api/me").is(200);
    }

    @Test
    void tiesNoFamily() {
        String family = World.freeMobile();
        new World(beans).family(family);
        Browser phone = new Browser(port).signIn(family);
        assertThat(PROVIDER.signsIn(phone, subject, Map.of())).isEqualTo(StandInProvider.UNKNOWN);
    }

    private int links() {
        return jdbc.sql("select count(*) from provider_link where account_id = ?")
                .param(Ids.bytes(official))
                .query(Integer.class)
                .single();
    }
}
