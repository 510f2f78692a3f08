package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codes guessed from many addresses at once: what counts is the number, not where one asks from.
 */
@OnH2
class GuessingCodesTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static int lastAddress;

    @Autowired MockMvc mvc;
    @Autowired MovingTheClock moving;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private final String mobile = World.freeMobile();

    @Test
    void lockTheCodeAtTheFifthGuessAndTheNextCodeIsTheWayOut() throws Exception {
        String code = askForCode();
        for (int guess = 1; guess < SignInCode.MOST_TRIES; guess++) {
            assertThat(tried(wrong(code, guess))).contains("code.wrong");
        }
        assertThat(tried(wrong(code, 9))).contains("code.locked");
        assertThat(tried(code)).as("the right one, too late").contains("code.locked");
        moving.to(clock.instant().plus(Duration.ofSeconds(61)));
        assertThat(send("/api/sign-in", answer(askForCode())).getStatus()).isEqualTo(200);
    }

    @Test
    void cannotGoOnWithMoreThanFiveCodesAnHour() throws Exception {
        for (int codes = 0; codes < 5; codes++) {
            askForCode();
            moving.to(clock.instant().plus(Duration.ofSeconds(61)));
        }
        MockHttpServletResponse refused = send("/api/sign-in/code", Map.of("mobile", mobile));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(JSON.readTree(refused.getContentAsString()).path("retryAfterSeconds").asInt())
                .as("the way out: when to come again")
                .isBetween(1, 3600);
        moving.to(clock.instant().plus(Duration.ofHours(1)));
        assertThat(send("/api/sign-in", answer(askForCode())).getStatus()).isEqualTo(200);
    }

    private String tried(String code) throws Exception {
        return send("/api/sign-in", answer(code)).getContentAsString();
    }

    private Map<String, String> answer(String code) {
        return Map.of("mobile", mobile, "code", code);
    }

    private String askForCode() throws Exception {
        assertThat(send("/api/sign-in/code", Map.of("mobile", mobile)).getStatus()).isEqualTo(202);
        String text =
                jdbc.sql("select text from demo_sms where mobile = ? order by id desc limit 1")
                        .param(Mobile.parse(mobile).orElseThrow().number())
                        .query(String.class)
                        .single();
        return text.substring(text.length() - 6);
    }

    /** Each request comes from another address. */
    private MockHttpServletResponse send(String path, Map<String, String> body) throws Exception {
        int number = ++lastAddress;
        return mvc.perform(
                        post(path)
                                .with(csrf())
                                .with(request -> {
                                    request.setRemoteAddr(
                                            "10.77." + number / 250 + "." + number % 250);
                                    return request;
                                })
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(JSON.writeValueAsString(body)))
                .andReturn()
                .getResponse();
    }

    private static String wrong(String code, int by) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(code) + by) % 1_000_000);
    }
}
