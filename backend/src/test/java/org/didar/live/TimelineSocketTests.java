package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.visits.Course;
import org.didar.visits.Courses;
import org.didar.visits.Fault;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is kept of a visit's lines, what is judged from it, and who may see it. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TimelineSocketTests {

    private static final Map<String, Object> MINUTE =
            Map.of(
                    "t", "stats",
                    "rung", "FULL",
                    "looks", 30,
                    "lossIn", 20,
                    "lossOut", 10,
                    "rtt", 90,
                    "frames", 800,
                    "frozen", 15,
                    "concealed", 5);

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Courses courses;
    @Autowired VisitDirectory visits;

    private VisitDay day;
    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        day = new VisitDay(beans, port);
        meeting = day.meeting();
    }

    @Test
    void judgesALineThatBrokeAndMakesItGood() {
        try (Socket station = meeting.enter(meeting.station())) {
            Socket family = meeting.enter(meeting.family());
            JsonNode room = admitted(family);
            connect(family, room, station);
            family.await("room", each -> each.path("status").asString().equals("LIVE"));
            day.after(Duration.ofMinutes(8));
            family.close();
            link(station, seat(room, "FAMILY"), false);
            // Frames of one socket are taken in turn: this one's answer says that the other is
            // taken.
            station.send(
                    Map.of("t", "raise", "id", UUID.randomUUID(), "what", "PROBLEM", "up", true));
            station.await("done");
            station.await("room", each -> !isThere(each, "FAMILY"));
            day.after(Duration.ofMinutes(13));
            JsonNode last =
                    station.await("room", each -> each.path("status").asString().equals("ENDED"));
            assertThat(last.path("minutesHeld").asInt()).isEqualTo(8);
        }
        VisitView visit = visits.view(meeting.visit());
        assertThat(visit.fault()).isEqualTo(Fault.NETWORK);
        assertThat(visit.quotaUsed()).isFalse();
        Course course = courses.of(visit, clock.instant()).orElseThrow();
        assertThat(course.minutesHeld()).isEqualTo(visit.minutesHeld());
        assertThat(
                        jdbc.sql("select count(*) from make_up_credit where lost_visit_id = ?")
                                .param(Ids.bytes(meeting.visit()))
                                .query(Integer.class)
                                .single())
                .isOne();
        JsonNode shown = timeline(meeting.officer());
        assertThat(happened(shown))
                .containsSubsequence("FAMILY JOINED", "FAMILY HEARS", "FAMILY DROPPED")
                .contains("STATION HEARS", "STATION HEARS_NOT")
                .doesNotContain("FAMILY LEFT", "STATION DROPPED");
        assertThat(shown.path("lost").path(0).path("whose").asString()).isEqualTo("NETWORK");
    }

    @Test
    void takesALeavingFamilysTurn() {
        try (Socket station = meeting.enter(meeting.station())) {
            Socket family = meeting.enter(meeting.family());
            connect(family, admitted(family), station);
            family.await("room", each -> each.path("status").asString().equals("LIVE"));
            day.after(Duration.ofMinutes(5));
            family.send(Map.of("t", "leave", "id", UUID.randomUUID()));
            family.await("done");
            day.after(Duration.ofMinutes(16));
            station.await("room", each -> each.path("status").asString().equals("ENDED"));
        }
        VisitView visit = visits.view(meeting.visit());
        assertThat(visit.fault()).isEqualTo(Fault.VISITOR);
        assertThat(visit.quotaUsed()).isTrue();
        assertThat(happened(timeline(meeting.officer()))).contains("FAMILY LEFT");
    }

    @Test
    void keepsEachMinuteOnceAndBelievesWhoSawMoreOfIt() {
        try (Socket family = meeting.enter(meeting.family())) {
            day.after(Duration.ofMinutes(2));
            say(family, Map.of("minute", 1, "rung", "SMALL", "looks", 12));
            say(family, Map.of("minute", 1, "rung", "SMALL", "looks", 12));
            say(family, Map.of("minute", 1, "rung", "SMALL", "looks", 5, "rtt", 7));
            say(family, Map.of("minute", 1, "rung", "LESS", "looks", 29));
            // Late, and what the visit has not, or not yet.
            say(family, Map.of("minute", 0));
            say(family, Map.of("minute", 5));
            say(family, Map.of("minute", 20));
            say(family, Map.of("minute", -1));
            settle(family);
        }
        JsonNode shown = timeline(meeting.officer());
        JsonNode minutes = shown.path("minutes");
        assertThat(minutes.size()).isEqualTo(2);
        assertThat(minutes.path(0).path("number").asInt()).isZero();
        JsonNode line = minutes.path(1).path("line");
        assertThat(line.path("rung").asString()).isEqualTo("LESS");
        assertThat(line.path("looks").asInt()).isEqualTo(29);
        assertThat(line.path("rtt").asInt()).isEqualTo(90);
        assertThat(happened(shown)).contains("FAMILY RUNG SMALL", "FAMILY RUNG LESS");
    }

    @Test
    void refusesFiguresThatNoLineHasAndWordsOfWhoLooksOn() {
        for (Map<String, ?> wrong :
                List.<Map<String, ?>>of(
                        Map.of("looks", 0),
                        Map.of("looks", 61),
                        Map.of("lossIn", 1001),
                        Map.of("frozen", -1),
                        Map.of("rtt", 60_001),
                        Map.of("frames", 3_601),
                        Map.of("rung", "HIGHEST"))) {
            try (Socket family = meeting.enter(meeting.family())) {
                say(family, wrong);
                assertThat(family.await("error").path("code").asString())
                        .as("%s", wrong)
                        .isEqualTo("frame.malformed");
            }
        }
        try (Socket officer = meeting.enter(meeting.officer())) {
            say(officer, Map.of());
            assertThat(officer.await("error").path("code").asString()).isEqualTo("frame.forbidden");
        }
        assertThat(timeline(meeting.officer()).path("minutes").size()).isZero();
    }

    @Test
    void keepsThatSomebodyLooked() {
        Browser.expect(200, meeting.officer().get(path()));
        assertThat(meeting.family().get(path()).status()).isEqualTo(403);
        assertThat(meeting.prosecutor().get(path()).status()).isEqualTo(403);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_entry where action ="
                                                + " 'visit.timeline_read' and thing_id = ?")
                                .param(Ids.bytes(meeting.visit()))
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private JsonNode admitted(Socket family) {
        try (Socket board = meeting.board()) {
            board.send(
                    Map.of(
                            "t",
                            "admit",
                            "id",
                            UUID.randomUUID(),
                            "visit",
                            meeting.visit(),
                            "revision",
                            0));
            board.await("done");
        }
        return family.await("room", each -> each.path("edges").size() == 2);
    }

    private static void connect(Socket family, JsonNode room, Socket station) {
        link(family, seat(room, "STATION"), true);
        link(station, seat(room, "FAMILY"), true);
    }

    private static void link(Socket from, String peer, boolean up) {
        from.send(Map.of("t", "link", "peer", peer, "round", 1, "up", up));
    }

    private static void say(Socket from, Map<String, ?> more) {
        Map<String, Object> stats = new HashMap<>(MINUTE);
        stats.put("minute", 0);
        stats.put("relayed", true);
        stats.putAll(more);
        from.send(stats);
    }

    /** Whatever was said before is worked through once this is answered. */
    private static void settle(Socket socket) {
        socket.send(Map.of("t", "raise", "id", UUID.randomUUID(), "what", "PROBLEM", "up", true));
        socket.await("done");
    }

    private JsonNode timeline(Browser browser) {
        return Browser.expect(200, browser.get(path())).body();
    }

    private String path() {
        return "/api/visits/" + meeting.visit() + "/timeline";
    }

    private static List<String> happened(JsonNode timeline) {
        List<String> words = new ArrayList<>();
        for (JsonNode event : timeline.path("events")) {
            String rung = event.path("rung").asString("");
            words.add(
                    (event.path("side").asString()
                                    + ' '
                                    + event.path("what").asString()
                                    + ' '
                                    + rung)
                            .strip());
        }
        return words;
    }

    private static String seat(JsonNode room, String kind) {
        return StreamSupport.stream(room.path("seats").spliterator(), false)
                .filter(seat -> seat.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static boolean isThere(JsonNode room, String kind) {
        return StreamSupport.stream(room.path("seats").spliterator(), false)
                .anyMatch(seat ->
                        seat.path("kind").asString().equals(kind)
                                && seat.path("present").asBoolean());
    }
}
