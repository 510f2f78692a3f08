package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What an officer tells a waiting station, and what boards hear of stations and devices. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrderingStationsTests {

    private static final Map<String, Object> WEAK =
            Map.of("verdict", "WEAK", "camera", false, "microphone", true, "speaker", true);

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private VisitDay.Meeting meeting;
    private UUID station;

    @BeforeEach
    void meet() {
        meeting = new VisitDay(beans, port).meeting();
        JsonNode idle = Browser.expect(200, meeting.station().get("/api/station")).body();
        station = UUID.fromString(idle.path("stationId").asString());
    }

    @Test
    void aWaitingStationHearsWhatItIsToldAndTheLogKeepsWhoToldIt() {
        try (Socket waiting = idle()) {
            tell("check", 204);
            assertThat(waiting.await("order").path("what").asString()).isEqualTo("CHECK");
            tell("reload", 204);
            assertThat(waiting.await("order").path("what").asString()).isEqualTo("RELOAD");
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select facts from audit_entry
                                        where action = 'station.ordered' and thing_id = ?
                                        order by happened_at
                                        """)
                                .param(Ids.bytes(station))
                                .query(String.class)
                                .list())
                .hasSize(2);
    }

    @Test
    void aStationThatSitsInAVisitIsNotInterrupted() {
        try (Socket room = meeting.enter(meeting.station())) {
            assertThat(tell("reload", 409).code()).isEqualTo("station.in_visit");
            room.send(Map.of("t", "leave", "id", UUID.randomUUID()));
            room.await("done");
        }
        tell("reload", 204);
    }

    @Test
    void whatAStationFoundStandsOnTheBoardAndOnItsOwnPage() {
        try (Socket board = meeting.board();
                Socket waiting = idle()) {
            Map<String, String> found = Map.of("camera", "DARK", "microphone", "GOOD");
            Browser.expect(200, meeting.station().post("/api/station/check", found));
            JsonNode row =
                    board.await("board", each -> each.toString().contains("DARK"))
                            .path("rows")
                            .path(0);
            assertThat(row.path("stationCheck").path("camera").asString()).isEqualTo("DARK");
            assertThat(row.path("stationId").asString()).isEqualTo(station.toString());
            JsonNode own = waiting.await("idle", each -> each.toString().contains("DARK"));
            assertThat(own.path("station").path("check").path("microphone").asString())
                    .isEqualTo("GOOD");
        }
    }

    @Test
    void whatAFamilysDeviceTestCameToStandsInTheRowOfItsVisit() {
        try (Socket board = meeting.board()) {
            String road = "/api/visits/" + meeting.visit() + "/device-test";
            assertThat(
                            Browser.expect(200, meeting.family().post(road, Map.of()))
                                    .body()
                                    .path("relayOnly")
                                    .asBoolean())
                    .isFalse();
            Browser.expect(200, meeting.family().post(road + "/result", WEAK));
            JsonNode row = board.await("row", each -> each.toString().contains("WEAK")).path("row");
            assertThat(row.path("familyTest").path("verdict").asString()).isEqualTo("WEAK");
        }
    }

    private Socket idle() {
        Browser.Answer ticket =
                Browser.expect(200, meeting.station().post("/api/station/ticket", Map.of()));
        Socket socket = meeting.station().socket().hello(ticket.body().path("ticket").asString());
        socket.await("idle");
        return socket;
    }

    private Browser.Answer tell(String order, int status) {
        String road = "/api/stations/" + station + "/" + order;
        return Browser.expect(status, meeting.officer().post(road, Map.of()));
    }
}
