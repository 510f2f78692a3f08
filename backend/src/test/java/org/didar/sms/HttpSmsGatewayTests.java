package org.didar.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didar.sms.SmsGateway.Sms;
import org.didar.sms.SmsGateway.SmsFailed;
import org.didar.sms.SmsGateway.SmsRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Against a provider that stands on this machine. */
class HttpSmsGatewayTests {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final Sms REMINDER =
            new Sms(
                    "+989121112233",
                    "دیدار: «نوبت» شما\nساعت ۱۰:۳۰ \"است\"",
                    "visit_soon",
                    Map.of("time", "۱۰:۳۰", "link", "https://didar.example.ir/visits/1?a=b&c=d"));

    StandInProvider provider;
    final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void fillIn() throws IOException {
        provider = new StandInProvider();
        settings.put("didar.sms.url", provider.address("/send"));
        settings.put("didar.sms.token", "kT3vQ9zLw2Xh7Rb4");
        settings.put("didar.sms.sender", "3000");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void sendsWordsWithABearerToken() {
        gateway().send(REMINDER);
        StandInProvider.Asked asked = provider.only();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer kT3vQ9zLw2Xh7Rb4");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(JsonMapper.shared().readTree(asked.body()))
                .isEqualTo(
                        JsonMapper.shared()
                                .valueToTree(
                                        Map.of(
                                                "from",
                                                "3000",
                                                "to",
                                                "+989121112233",
                                                "text",
                                                REMINDER.text())));
    }

    @Test
    void sendsATemplateWithItsPartsInOrder() {
        settings.put("didar.sms.templates", "sign_in_code:77:code, visit_soon:remind2:link:time");
        settings.put("didar.sms.template-url", provider.address("/verify"));
        settings.put(
                "didar.sms.template-body",
                "{\"to\":\"{local}\",\"id\":\"{template}\",\"args\":[\"{p1}\",\"{p2}\"]}");
        gateway().send(REMINDER);
        StandInProvider.Asked asked = provider.only();
        assertThat(asked.path()).isEqualTo("/verify");
        assertThat(asked.body())
                .isEqualTo(
                        "{\"to\":\"09121112233\",\"id\":\"remind2\",\"args\":["
                                + "\"https://didar.example.ir/visits/1?a=b&c=d\",\"۱۰:۳۰\"]}");
        gateway().send(new Sms("+989121112233", "متن", "visit_held", Map.of()));
        assertThat(provider.last().path()).isEqualTo("/send");
    }

    @Test
    void sendsFormsWithAHeaderOfTheProvidersOwn() {
        settings.put("didar.sms.content-type", "application/x-www-form-urlencoded");
        settings.put("didar.sms.body", "receptor={local}&message={text}");
        settings.put("didar.sms.auth-header", "x-api-key");
        settings.put("didar.sms.auth-value", "{token}");
        gateway().send(new Sms("+989121112233", "الف&to=1", "visit_held"));
        assertThat(provider.only().body())
                .isEqualTo("receptor=09121112233&message=%D8%A7%D9%84%D9%81%26to%3D1");
        assertThat(provider.only().header("x-api-key")).isEqualTo("kT3vQ9zLw2Xh7Rb4");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void takesEvery2xxForTaken(int status) {
        provider.answers(status);
        assertThatCode(() -> gateway().send(REMINDER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 413, 422})
    void takesWhatIsSaidOfTheMessageForFinal(int status) {
        provider.answers(status);
        assertThatThrownBy(() -> gateway().send(REMINDER))
                .isInstanceOf(SmsRefused.class)
                .hasMessage("The provider answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 408, 425, 429, 500, 502, 503, 504})
    void takesWhatIsSaidOfTheMomentForPassing(int status) {
        provider.answers(status);
        assertThatThrownBy(() -> gateway().send(REMINDER))
                .isExactlyInstanceOf(SmsFailed.class)
                .hasMessage("The provider answered " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Sun, 22 Nov 2026 08:02:00 GMT"})
    void hearsHowLongToWait(String header) {
        provider.answers(429, Map.of("Retry-After", header), "");
        assertThat(failure().retryAfter()).contains(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "0", "Sun, 22 Nov 2020 08:00:00 GMT", "99999999999"})
    void hearsNothingInAWaitThatIsNone(String header) {
        provider.answers(503, Map.of("Retry-After", header), "");
        assertThat(failure().retryAfter()).isEmpty();
    }

    @Test
    void waitsADayAtMost() {
        provider.answers(503, Map.of("Retry-After", "999999999"), "");
        assertThat(failure().retryAfter()).contains(Duration.ofDays(1));
    }

    @Test
    void givesUpOnASlowProvider() {
        settings.put("didar.sms.timeout", "200ms");
        provider.neverAnswers();
        assertThat(failure()).hasMessageContaining("took longer");
    }

    /** A listener whose queue is full: the connection itself never stands. */
    @Test
    void givesUpOnAProviderThatAcceptsNobody() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket deaf = new ServerSocket(0, 1, here);
                Socket first = new Socket(here, deaf.getLocalPort());
                Socket second = new Socket(here, deaf.getLocalPort())) {
            assertThat(List.of(first, second)).allMatch(Socket::isConnected);
            settings.put("didar.sms.timeout", "200ms");
            settings.put("didar.sms.url", "http://127.0.0.1:" + deaf.getLocalPort() + "/send");
            assertThat(failure()).hasMessageContaining("took longer");
        }
    }

    @Test
    void givesUpOnAnAnswerThatNeverEnds() {
        settings.put("didar.sms.timeout", "300ms");
        provider.neverEndsItsAnswer();
        assertThat(failure()).hasMessageContaining("took longer");
    }

    @Test
    void readsOnlySoMuchOfAnAnswer() {
        provider.answers(200, Map.of(), "x".repeat(1 << 20));
        assertThat(failure()).isNotInstanceOf(SmsRefused.class);
    }

    @Test
    void believesNoAnswerWithoutTheWordsOfSuccess() {
        settings.put("didar.sms.accepted", "\"status\":\\s*1\\b");
        provider.answers(200, Map.of(), "{\"status\":13,\"message\":\"no credit\"}");
        assertThat(failure()).hasMessageNotContaining("no credit");
        provider.answers(200, Map.of(), "<html>sign in to the hotel's network</html>");
        assertThat(failure()).isNotInstanceOf(SmsRefused.class);
        provider.answers(200, Map.of(), "{\"status\": 1}");
        assertThatCode(() -> gateway().send(REMINDER)).doesNotThrowAnyException();
    }

    @Test
    void fallsOverNoProviderAtAll() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0)) {
            settings.put("didar.sms.url", "http://127.0.0.1:" + nobody.getLocalPort() + "/");
            settings.put("didar.sms.timeout", "300ms");
            assertThat(failure()).isNotInstanceOf(SmsRefused.class);
        }
    }

    @Test
    void neverSaysTheNumberOrTheTextInAFailure() {
        provider.answers(422, Map.of(), REMINDER.mobile());
        SmsFailed failure = failure();
        assertThat(failure + " " + REMINDER)
                .doesNotContain("912", "نوبت", "۱۰:۳۰", "kT3vQ9zLw2Xh7Rb4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example.ir/send",
                "http://127.0.0.1.sms.example.ir/send",
                "http://10.0.0.7/send",
                "ftp://127.0.0.1/send"
            })
    void refusesToStartWithoutTls(String url) {
        settings.put("didar.sms.url", url);
        assertThatThrownBy(this::gateway).hasMessageContaining("didar.sms.url must be HTTPS");
        settings.put("didar.sms.url", "https://sms.example.ir/send");
        settings.put("didar.sms.template-url", url);
        assertThatThrownBy(this::gateway).hasMessageContaining("template-url must be HTTPS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "didar.sms.body={\"to\":\"{number}\"}",
                "didar.sms.content-type=text/xml",
                "didar.sms.content-type=application/x-www-form-urlencoded",
                "didar.sms.timeout=0s",
                "didar.sms.timeout=2m",
                "didar.sms.templates=visit_soon",
                "didar.sms.templates=visit_soon:7:time",
                "didar.sms.accepted=["
            })
    void refusesToStartWithASettingThatCannotWork(String setting) {
        int equals = setting.indexOf('=');
        settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        assertThatThrownBy(this::gateway).isNotNull();
    }

    private SmsFailed failure() {
        return assertThatThrownBy(() -> gateway().send(REMINDER))
                .asInstanceOf(type(SmsFailed.class))
                .actual();
    }

    private HttpSmsGateway gateway() {
        SmsProperties properties =
                new Binder(new MapConfigurationPropertySource(settings))
                        .bindOrCreate("didar.sms", SmsProperties.class);
        return new HttpSmsGateway(properties, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
