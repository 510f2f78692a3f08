package org.didar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What one actor and one address may ask for, tried with limits small enough to reach. */
@OnH2
@TestPropertySource(
        properties = {
            "didar.limits.per-actor=12",
            "didar.limits.per-address=20",
            "didar.limits.misses=5",
        })
class RequestLimitsTests {

    private static int lastAddress;

    @Autowired MockMvc mvc;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private String address = "";
    private Scene.Someone someone;
    private RequestPostProcessor browser;

    @BeforeEach
    void comeFromAnAddressOfOnesOwn() {
        address = "10.7.0." + ++lastAddress;
        someone = new Scene(beans).stranger();
        browser = someone.signedIn();
    }

    @Test
    void aVisitIdThatIsTriedOutIsNotThereAndSoonNothingIs() throws Exception {
        for (int tries = 0; tries < 3; tries++) {
            assertThat(ask("/api/visits/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
            assertThat(ask("/api/visits/" + neighbourOf(Ids.next())).getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse refused = ask("/api/visits/" + UUID.randomUUID());
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("rate.limited");
        assertThat(seconds(refused)).isBetween(1, 600);
        assertThat(ask("/api/me").getStatus()).isEqualTo(429);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void otherPeopleAtTheSameAddressGoOn() throws Exception {
        for (int tries = 0; tries < 7; tries++) {
            ask("/api/visits/" + UUID.randomUUID());
        }
        browser = new Scene(beans).stranger().signedIn();
        assertThat(ask("/api/me").getStatus()).isEqualTo(200);
    }

    @Test
    void anActorWhoAsksForTooMuchWaitsAndOthersDoNot() throws Exception {
        for (int requests = 0; requests < 12; requests++) {
            assertThat(ask("/api/me").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("/api/me");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(seconds(refused)).isBetween(1, 5);
        assertThat(entries()).isZero();
    }

    @Test
    void anAddressThatAsksForTooMuchWaitsWhoeverItIs() throws Exception {
        browser = request -> request;
        for (int requests = 0; requests < 20; requests++) {
            assertThat(ask("/api/me").getStatus()).isEqualTo(401);
        }
        assertThat(ask("/api/me").getStatus()).isEqualTo(429);
        assertThat(ask("/").getStatus()).isNotEqualTo(429);
        assertThat(ask("/assets/nothing.js").getStatus()).isNotEqualTo(429);
        address = "10.8.0." + lastAddress;
        assertThat(ask("/api/me").getStatus()).isEqualTo(401);
    }

    @Test
    void theAddressesOfOneNetworkOfVersionSixCountAsOne() throws Exception {
        browser = request -> request;
        for (int requests = 0; requests < 20; requests++) {
            address = "2001:db8:7:1::" + requests;
            assertThat(ask("/api/me").getStatus()).isEqualTo(401);
        }
        address = "2001:db8:7:1::ffff";
        assertThat(ask("/api/me").getStatus()).isEqualTo(429);
        address = "2001:db8:7:2::1";
        assertThat(ask("/api/me").getStatus()).isEqualTo(401);
    }

    @Test
    void aLimitOfNothingStopsTheStart() {
        Duration time = Duration.ofMinutes(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestLimits(0, 1, 1, time, time));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestLimits(1, 1, 1, time, Duration.ZERO));
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        RequestPostProcessor from =
                request -> {
                    request.setRemoteAddr(address);
                    return request;
                };
        return mvc.perform(get(path).with(browser).with(from)).andReturn().getResponse();
    }

    private static int seconds(MockHttpServletResponse answer) {
        return Integer.parseInt(String.valueOf(answer.getHeader("Retry-After")));
    }

    private static UUID neighbourOf(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
    }

    private int entries() {
        return jdbc.sql(
                        "select count(*) from audit_entry where action = 'probing.limited' and"
                                + " actor_id = ?")
                .param(Ids.bytes(someone.accountId()))
                .query(Integer.class)
                .single();
    }
}
