package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.didar.conferences.SomeConferences;
import org.didar.kernel.Ids;
import org.didar.rules.Rule;
import org.didar.rules.SomeRules;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.testing.TestPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which rounds the conference server carries, who gets which pass, and what Prosody is answered.
 */
@OnH2
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "didar.conference.url=https://meet.example.ir",
            "didar.conference.secret=" + SomeConferences.SECRET,
            "didar.conference.reservation-token=" + ConferenceRoomTests.TOKEN,
        })
class ConferenceRoomTests {

    static final String TOKEN = "r4Wn8Kx2Qv6Bz1Js";

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private TestPrison prison;
    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        prison = TestPrison.found(beans, 2);
        prison.offerDaily(LocalTime.of(10, 0), 4);
        SomeRules.set(beans, prison.id(), Rule.CARRIER, "CONFERENCE");
        meeting = new VisitDay(beans, port).meeting(prison);
    }

    @Test
    void identifyingIsDirectAndTheAdmittedMeetAtTheServer() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            JsonNode before = family.await("room", room -> room.path("edges").size() == 1);
            assertThat(before.path("carrier").asString()).isEqualTo("DIRECT");
            assertThat(before.path("paths")).as("would lead nowhere").isEmpty();
            meeting.act(board, "admit", Map.of());
            JsonNode pass = pass(family);
            JsonNode room = carriedBy(family, "CONFERENCE");
            assertThat(pass.path("round")).isEqualTo(room.path("round"));
            assertThat(pass.path("room").asString()).matches("[0-9a-f]{32}");
            assertThat(pass.path("service").asString())
                    .isEqualTo("wss://meet.example.ir/xmpp-websocket");
            assertThat(pass(station).path("room")).isEqualTo(pass.path("room"));
            assertThat(pass(observer).path("room")).isEqualTo(pass.path("room"));
        }
    }

    @Test
    void aPassIsForOneSeatAndOneRoomAndEndsAMinuteAfterTheVisit() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.act(board, "admit", Map.of());
            JsonNode pass = pass(family);
            JsonNode room = carriedBy(family, "CONFERENCE");
            Jwt token = read(pass);
            assertThat(token.getClaimAsString("iss")).isEqualTo("didar");
            assertThat(token.getAudience()).containsExactly("jitsi");
            assertThat(token.getSubject()).isEqualTo("meet.example.ir");
            assertThat(token.getClaimAsString("room")).isEqualTo(pass.path("room").asString());
            assertThat(token.getExpiresAt())
                    .isEqualTo(Instant.parse(room.path("end").asString()).plusSeconds(60));
            assertThat(user(token)).containsEntry("id", room.path("me").asString());
            assertThat(user(token)).as("it names nobody").containsOnlyKeys("id", "moderator");
            assertThat(user(token)).containsEntry("moderator", "false");
            assertThat(user(read(pass(station)))).containsEntry("moderator", "false");
            try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
                assertThat(user(read(pass(prosecutor)))).containsEntry("moderator", "true");
            }
        }
    }

    @Test
    void eachRoundIsAnotherRoomAndAPauseIsNone() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.goLive(board, family, station);
            String first = pass(station).path("room").asString();
            meeting.act(board, "pause", Map.of("reason", "ORDER"));
            carriedBy(family, "DIRECT");
            assertThat(reserve(TOKEN, first).getStatusCode().value()).isEqualTo(404);
            meeting.act(board, "resume", Map.of());
            assertThat(pass(family).path("room").asString()).isNotEqualTo(first);
            carriedBy(family, "CONFERENCE");
        }
    }

    @Test
    void whatIsConfidentialLeavesTheServer() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.act(board, "admit", Map.of());
            String first = pass(family).path("room").asString();
            carriedBy(family, "CONFERENCE");
            meeting.act(board, "confidential", Map.of("on", true));
            carriedBy(family, "DIRECT");
            meeting.act(board, "confidential", Map.of("on", false));
            assertThat(pass(family).path("room").asString())
                    .as("nobody comes back into the old one")
                    .isNotEqualTo(first);
            assertThat(station).isNotNull();
        }
    }

    @Test
    void aLawyersVisitNeverMeetsAtTheServer() {
        jdbc.sql("update visit set type = 'LAWYER' where id = ?")
                .param(Ids.bytes(meeting.visit()))
                .update();
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.act(board, "admit", Map.of());
            JsonNode room = family.await("room", one -> one.path("edges").size() >= 2);
            assertThat(room.path("carrier").asString()).isEqualTo("DIRECT");
            assertThat(rooms()).isZero();
            assertThat(station).isNotNull();
        }
    }

    @Test
    void whoIsOneTooManyForDirectConnectionsTakesAllToTheServer() {
        SomeRules.set(beans, prison.id(), Rule.CARRIER, "DIRECT");
        SomeRules.set(beans, prison.id(), Rule.DIRECT_SEATS, "2");
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.act(board, "admit", Map.of());
            JsonNode two = family.await("room", room -> room.path("edges").size() == 2);
            assertThat(two.path("carrier").asString()).isEqualTo("DIRECT");
            try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
                carriedBy(family, "CONFERENCE");
                carriedBy(station, "CONFERENCE");
                carriedBy(prosecutor, "CONFERENCE");
                prosecutor.send(Map.of("t", "leave", "id", UUID.randomUUID()));
                prosecutor.await("done");
            }
            JsonNode left = family.await("room", room -> room.path("edges").size() == 2);
            assertThat(left.path("carrier").asString())
                    .as("one move in a round is enough")
                    .isEqualTo("CONFERENCE");
        }
    }

    /** A pass that had come before the room would not come again. */
    @Test
    void whoStandsByIsGivenAPassWithJoining() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket official = meeting.prosecutor().socket()) {
            official.send(
                    Map.of(
                            "t",
                            "hello",
                            "ticket",
                            meeting.ticket(meeting.prosecutor()),
                            "page",
                            UUID.randomUUID(),
                            "standby",
                            true));
            meeting.act(board, "admit", Map.of());
            carriedBy(official, "CONFERENCE");
            official.send(Map.of("t", "join", "id", UUID.randomUUID()));
            assertThat(pass(official).path("room")).isEqualTo(pass(family).path("room"));
            assertThat(station).isNotNull();
        }
    }

    @Test
    void anExtensionBringsALongerPass() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = meeting.goLive(board, family, station);
            String name = pass(station).path("room").asString();
            Instant later = Instant.parse(room.path("end").asString()).plus(Duration.ofMinutes(5));
            meeting.act(board, "extend", Map.of("until", later));
            JsonNode longer = pass(family);
            assertThat(longer.path("room").asString()).isEqualTo(name);
            assertThat(read(longer).getExpiresAt()).isEqualTo(later.plusSeconds(60));
        }
    }

    @Test
    void noRoomOpensAtTheServerButThatOfARound() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = meeting.goLive(board, family, station);
            String name = pass(station).path("room").asString();
            assertThat(reserve("wrong", name).getStatusCode().value()).isEqualTo(401);
            assertThat(reserve(TOKEN, "another").getStatusCode().value()).isEqualTo(404);
            JsonNode reserved = json(reserve(TOKEN, name));
            assertThat(reserved.path("name").asString()).isEqualTo(name);
            assertThat(reserved.path("mail_owner").asString()).isEqualTo("focus@meet");
            Instant start = Instant.parse(reserved.path("start_time").asString());
            assertThat(start.plusSeconds(reserved.path("duration").asLong()))
                    .isEqualTo(Instant.parse(room.path("end").asString()).plusSeconds(60));
            ResponseEntity<String> second = reserve(TOKEN, name);
            assertThat(second.getStatusCode().value()).isEqualTo(409);
            String id = json(second).path("conflict_id").asString();
            assertThat(json(at(HttpMethod.GET, id)).path("name").asString()).isEqualTo(name);
            assertThat(at(HttpMethod.DELETE, id).getStatusCode().value()).isEqualTo(204);
            assertThat(reserve(TOKEN, name).getStatusCode().value())
                    .as("a room that came to an end by itself comes again")
                    .isEqualTo(200);
            meeting.act(board, "end", Map.of("reason", "RULES"));
            assertThat(reserve(TOKEN, name).getStatusCode().value()).isEqualTo(404);
            assertThat(at(HttpMethod.GET, id).getStatusCode().value()).isEqualTo(404);
        }
    }

    private ResponseEntity<String> reserve(String token, String name) {
        return answer(
                http().post()
                        .uri("/conference")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(
                                "name="
                                        + name
                                        + "&start_time=2026-12-01T06:00:00.000Z&mail_owner=focus@meet"));
    }

    private ResponseEntity<String> at(HttpMethod method, String id) {
        return answer(
                http().method(method)
                        .uri("/conference/" + id)
                        .header("Authorization", "Bearer " + TOKEN));
    }

    private static ResponseEntity<String> answer(RestClient.RequestHeadersSpec<?> asked) {
        return asked.retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }

    private RestClient http() {
        return RestClient.create("http://127.0.0.1:" + port + "/api/reservations");
    }

    private static JsonNode json(ResponseEntity<String> answer) {
        return JsonMapper.shared().readTree(String.valueOf(answer.getBody()));
    }

    private static JsonNode pass(Socket socket) {
        return socket.await(
                        "media",
                        media ->
                                media.path("media").has("conference")
                                        && !media.path("media").path("conference").isNull())
                .path("media")
                .path("conference");
    }

    private static JsonNode carriedBy(Socket socket, String carrier) {
        return socket.await("room", room -> room.path("carrier").asString().equals(carrier));
    }

    private static Jwt read(JsonNode pass) {
        byte[] secret = SomeConferences.SECRET.getBytes(StandardCharsets.UTF_8);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withSecretKey(new SecretKeySpec(secret, "HmacSHA256"))
                        .macAlgorithm(MacAlgorithm.HS256)
                        .build();
        // The test's day lies ahead.
        decoder.setJwtValidator(any -> OAuth2TokenValidatorResult.success());
        return decoder.decode(pass.path("token").asString());
    }

    private static Map<String, String> user(Jwt token) {
        JsonNode context = JsonMapper.shared().valueToTree(token.getClaims().get("context"));
        Map<String, String> user = new HashMap<>();
        context.path("user")
                .properties()
                .forEach(each -> user.put(each.getKey(), each.getValue().asString()));
        return user;
    }

    private long rooms() {
        return jdbc.sql("select count(*) from conference where visit_id = ?")
                .param(Ids.bytes(meeting.visit()))
                .query(Long.class)
                .single();
    }
}
