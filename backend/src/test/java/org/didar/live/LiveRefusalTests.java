package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a seat or a board may not do, a visit that is over, and a frame that is too large. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LiveRefusalTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private VisitDay day;
    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        day = new VisitDay(beans, port);
        meeting = day.meeting();
    }

    @Test
    void forbidsASecondHello() {
        try (Socket family = meeting.enter(meeting.family())) {
            family.hello(meeting.ticket(meeting.family()));
            assertThat(refusal(family)).isEqualTo("frame.forbidden");
        }
    }

    @Test
    void forbidsABoardWhatOnlyASeatMayDo() {
        try (Socket board = meeting.officer().socket()) {
            board.hello(meeting.boardTicket());
            board.await("board");
            board.send(Map.of("t", "state", "audio", true, "video", true));
            assertThat(refusal(board)).isEqualTo("frame.forbidden");
            board.send(Map.of("t", "leave", "id", UUID.randomUUID()));
            assertThat(refusal(board)).isEqualTo("frame.forbidden");
            board.send(Map.of("t", "admit", "id", UUID.randomUUID(), "revision", 0));
            assertThat(refusal(board)).isEqualTo("frame.forbidden");
        }
    }

    @Test
    void givesNoOfficerOrOfficialASeatInALawyersVisit() {
        makeItALawyers();
        for (Browser staff : List.of(meeting.officer(), meeting.prosecutor())) {
            assertThat(meeting.ask(staff).code()).isEqualTo("access.forbidden");
        }
        try (Socket lawyer = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            assertThat(lawyer.await("room").path("seats").size()).isEqualTo(2);
            assertThat(station.await("room").path("seats").size()).isEqualTo(2);
        }
    }

    @Test
    void callsNoOfficialToALawyersVisit() {
        makeItALawyers();
        try (Socket station = meeting.enter(meeting.station())) {
            assertThat(station.await("room").path("privileged").asBoolean()).isTrue();
            UUID called = raise(station, "PROSECUTOR");
            JsonNode refused = station.await("error");
            assertThat(refused.path("id").asString()).isEqualTo(called.toString());
            assertThat(refused.path("code").asString()).isEqualTo("frame.forbidden");
            UUID helped = raise(station, "PROBLEM");
            assertThat(station.await("done").path("id").asString()).isEqualTo(helped.toString());
        }
    }

    @Test
    void saysThatAVisitIsOver() {
        day.after(Duration.ofMinutes(25));
        assertThat(meeting.ask(meeting.family()).code()).isEqualTo("visit.over");
        assertThat(meeting.ask(meeting.officer()).code()).isEqualTo("visit.over");
    }

    @Test
    void closesASocketThatSendsTooLargeAFrame() {
        try (Socket family = meeting.enter(meeting.family())) {
            // Few enough characters for the container, too many bytes for the protocol.
            family.sendText("{\"t\":\"pong\",\"x\":\"" + "د".repeat(20_000) + "\"}");
            assertThat(refusal(family)).isEqualTo("frame.too_large");
            assertThat(family.awaitClose()).isEqualTo(1009);
        }
    }

    private void makeItALawyers() {
        jdbc.sql("update visit set type = 'LAWYER' where id = ?")
                .param(Ids.bytes(meeting.visit()))
                .update();
    }

    private static UUID raise(Socket station, String what) {
        UUID id = UUID.randomUUID();
        station.send(Map.of("t", "raise", "id", id, "what", what, "up", true));
        return id;
    }

    private static String refusal(Socket socket) {
        return socket.await("error").path("code").asString();
    }
}
