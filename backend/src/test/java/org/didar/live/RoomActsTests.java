package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.testing.TestPrison;
import org.didar.timetable.Ticks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an officer does to a visit under way besides pausing and ending it. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RoomActsTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private VisitDay day;
    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        day = new VisitDay(beans, port);
        TestPrison prison = TestPrison.found(beans, 2);
        prison.offerDaily(LocalTime.of(10, 0), 4);
        meeting = day.meeting(prison);
    }

    @Test
    void warnsEverybodyAndWhoComesLater() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            assertThat(refusal(board, "warn", Map.of("reason", "FILMING")))
                    .as("before anybody was let in")
                    .isEqualTo("visit.transition");
            meeting.act(board, "admit", Map.of());
            meeting.act(board, "warn", Map.of("reason", "FILMING"));
            for (Socket each : List.of(family, station)) {
                JsonNode room = each.await("room", one -> one.path("warned").isObject());
                assertThat(room.path("warned").path("reason").asString()).isEqualTo("FILMING");
            }
        }
        try (Socket back = meeting.enter(meeting.family())) {
            assertThat(back.await("room").path("warned").path("reason").asString())
                    .as("whoever was away reads it when they are back")
                    .isEqualTo("FILMING");
        }
    }

    @Test
    void turnsOneSideOffAndOnAgain() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.act(board, "admit", Map.of());
            String seat = VisitDay.Meeting.seatOf(family.await("room"), "FAMILY");
            meeting.act(board, "mute", Map.of("seat", seat, "on", true));
            station.await("room", room -> isMuted(room, "FAMILY"));
            JsonNode own = family.await("room", room -> isMuted(room, "FAMILY"));
            assertThat(isMuted(own, "STATION")).as("the other side").isFalse();
            assertThat(refusal(board, "mute", Map.of("seat", seat, "on", true)))
                    .isEqualTo("visit.transition");
            assertThat(refusal(board, "mute", Map.of("seat", UUID.randomUUID(), "on", true)))
                    .as("nobody's seat")
                    .isEqualTo("visit.transition");
            meeting.act(board, "mute", Map.of("seat", seat, "on", false));
            family.await("room", room -> !isMuted(room, "FAMILY"));
        }
    }

    @Test
    void extendsIntoTheGapAndNoFurther() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = meeting.goLive(board, family, station);
            Instant end = Instant.parse(room.path("end").asString());
            assertThat(ends()).containsExactly(end.plusSeconds(300), end.plusSeconds(600));

            assertThat(refusal(board, "extend", Map.of("until", end)))
                    .as("no later than it is")
                    .isEqualTo("visit.transition");
            assertThat(refusal(board, "extend", Map.of("until", end.plusSeconds(900))))
                    .as("longer than the prison's longest visit")
                    .isEqualTo("visit.no_gap");
            meeting.act(board, "extend", Map.of("until", end.plusSeconds(300)));
            String later = end.plusSeconds(300).toString();
            family.await("room", one -> one.path("end").asString().equals(later));
            station.await("room", one -> one.path("end").asString().equals(later));

            takeStation(end.plusSeconds(600));
            assertThat(ends()).as("somebody else has the station then").isEmpty();
            assertThat(refusal(board, "extend", Map.of("until", end.plusSeconds(600))))
                    .isEqualTo("slot.taken");

            day.after(Duration.ofMinutes(21));
            assertThat(meeting.ask(meeting.family()).status()).as("still open").isEqualTo(200);
            day.after(Duration.ofMinutes(5));
            JsonNode over = family.await("room", one -> isStatus(one, "ENDED"));
            assertThat(over.path("outcome").asString()).isEqualTo("HELD_FULL");
        }
    }

    @Test
    void goesOnAtAnotherStationWithoutASecondAdmission() {
        UUID first = day.stationOf(meeting.visit());
        UUID other = another(first);
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode live = meeting.goLive(board, family, station);
            assertThat(stations()).as("nobody stands behind it yet").isEmpty();
            Browser next = day.paired(other);
            assertThat(stations()).containsExactly(other);
            meeting.act(board, "reseat", Map.of("station", other));

            assertThat(station.await("error").path("code").asString()).isEqualTo("seat.moved");
            assertThat(station.awaitClose()).isEqualTo(4004);
            assertThat(meeting.ask(meeting.station()).status()).as("it has left").isEqualTo(404);
            JsonNode alone = family.await("room", room -> room.path("edges").isEmpty());
            assertThat(seats(alone, "STATION")).as("only the new one is shown").isEqualTo(1);

            try (Socket there = meeting.enter(next)) {
                JsonNode room = there.await("room", one -> one.path("edges").size() == 2);
                assertThat(room.path("round")).isEqualTo(live.path("round"));
                JsonNode again = family.await("room", one -> one.path("edges").size() == 2);
                assertThat(again.path("status").asString()).isEqualTo("LIVE");
                VisitDay.Meeting.connect(family, again, there);
                board.await("row", row -> row.path("row").path("stationPresent").asBoolean());
            }
        }
        assertThat(day.stationOf(meeting.visit())).isEqualTo(other);
    }

    @Test
    void takesNoStationThatIsTakenOrElsewhere() {
        UUID other = another(day.stationOf(meeting.visit()));
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode live = meeting.goLive(board, family, station);
            day.paired(other);
            take(other, Instant.parse(live.path("start").asString()));
            assertThat(stations()).isEmpty();
            assertThat(refusal(board, "reseat", Map.of("station", other))).isEqualTo("slot.taken");
            UUID foreign = TestPrison.found(beans, 1).stations().getFirst();
            day.paired(foreign);
            assertThat(refusal(board, "reseat", Map.of("station", foreign)))
                    .isEqualTo("thing.not_found");
            assertThat(refusal(board, "reseat", Map.of("station", UUID.randomUUID())))
                    .isEqualTo("thing.not_found");
        }
    }

    @Test
    void letsNoTwoOfficersActOnWhatOneOfThemHasNotSeen() {
        try (Socket mine = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            long seen = family.await("room").path("revision").asLong();
            meeting.act(mine, "admit", Map.of());
            Browser colleague = day.officer(meeting.prison());
            String ticket =
                    colleague.post("/api/board/ticket", Map.of()).body().path("ticket").asString();
            try (Socket theirs = colleague.socket().hello(ticket)) {
                theirs.await("board");
                Map<String, Object> warning = Map.of("reason", "RULES", "revision", seen);
                assertThat(refusal(theirs, "warn", warning)).isEqualTo("visit.acted_meanwhile");
                long now = meeting.act(mine, "warn", Map.of("reason", "VOICE"));
                meeting.act(theirs, "warn", Map.of("reason", "RULES", "revision", now));
            }
            assertThat(refusal(mine, "warn", Map.of("reason", "VOICE", "revision", seen)))
                    .as("now I am the one who has not seen")
                    .isEqualTo("visit.acted_meanwhile");
            assertThat(station.await("room", room -> room.path("warned").isObject())).isNotNull();
        }
    }

    @Test
    void keepsOfficialsAndOfficersOutOfAConfidentialPart() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            meeting.goLive(board, family, station);
            observer.await("room", room -> room.path("edges").size() == 2);
            Socket prosecutor = meeting.enter(meeting.prosecutor());
            assertThat(refusal(board, "confidential", Map.of("on", true)))
                    .as("while an official is in there")
                    .isEqualTo("visit.transition");
            prosecutor.send(Map.of("t", "leave", "id", UUID.randomUUID()));
            family.await("notice", notice -> is(notice, "kind", "OFFICIAL_LEFT"));

            meeting.act(board, "confidential", Map.of("on", true));
            observer.await("room", room -> room.path("edges").isEmpty());
            JsonNode alone = family.await("room", room -> room.path("confidential").asBoolean());
            assertThat(alone.path("edges").size()).as("the two sides").isEqualTo(2);
            try (Socket late =
                    meeting.prosecutor().socket().hello(meeting.ticket(meeting.prosecutor()))) {
                assertThat(late.await("error").path("code").asString())
                        .isEqualTo("visit.confidential");
            }
            meeting.act(board, "confidential", Map.of("on", false));
            observer.await("room", room -> room.path("edges").size() == 2);
            prosecutor.close();
        }
    }

    @Test
    void letsAnOfficialStandByUnseenAndJoinOnAConnectionThatIsReady() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode live = meeting.goLive(board, family, station);
            int round = live.path("round").asInt();
            Browser prosecutor = meeting.prosecutor();
            try (Socket standing = prosecutor.socket()) {
                standing.send(
                        Map.of(
                                "t",
                                "hello",
                                "ticket",
                                meeting.ticket(prosecutor),
                                "page",
                                UUID.randomUUID(),
                                "standby",
                                true));
                standing.await("welcome");
                JsonNode room = standing.await("room", one -> one.path("paths").size() == 2);
                assertThat(room.path("edges").isEmpty()).isTrue();
                String me = room.path("me").asString();
                JsonNode seen = family.await("room", one -> one.path("paths").size() == 1);
                assertThat(seats(seen, "OFFICIAL")).as("shown to nobody").isZero();
                assertThat(seen.path("paths").get(0).path("round").asInt()).isEqualTo(round);
                assertThat(seen.path("paths").get(0).path("page").isMissingNode()).isFalse();

                signal(standing, VisitDay.Meeting.seatOf(room, "FAMILY"), round);
                assertThat(family.await("signal").path("from").asString()).isEqualTo(me);
                standing.send(
                        Map.of(
                                "t",
                                "link",
                                "peer",
                                VisitDay.Meeting.seatOf(room, "FAMILY"),
                                "round",
                                round,
                                "up",
                                true));
                assertThat(standing.await("error").path("code").asString())
                        .as("nothing flows on a path")
                        .isEqualTo("frame.edge_closed");

                standing.send(Map.of("t", "join", "id", UUID.randomUUID()));
                standing.await("done");
                assertThat(family.await("notice").path("kind").asString())
                        .isEqualTo("OFFICIAL_JOINED");
                JsonNode joined = standing.await("room", one -> one.path("edges").size() == 4);
                assertThat(joined.path("paths").isEmpty()).isTrue();
                assertThat(joined.path("round").asInt()).as("no new round").isEqualTo(round);
            }
        }
    }

    @Test
    void letsNobodyElseStandBy() {
        try (Socket family = meeting.family().socket()) {
            family.send(
                    Map.of(
                            "t",
                            "hello",
                            "ticket",
                            meeting.ticket(meeting.family()),
                            "page",
                            UUID.randomUUID(),
                            "standby",
                            true));
            assertThat(family.await("error").path("code").asString()).isEqualTo("frame.forbidden");
        }
    }

    private static void signal(Socket from, String to, int round) {
        Map<String, Object> candidate = Map.of("candidate", "", "sdpMid", "0");
        from.send(Map.of("t", "signal", "to", to, "round", round, "candidate", candidate));
    }

    private static boolean is(JsonNode message, String field, String value) {
        return message.path(field).asString().equals(value);
    }

    private JsonNode leeway() {
        String path = "/api/visits/" + meeting.visit() + "/leeway";
        return Browser.expect(200, meeting.officer().get(path)).body();
    }

    private List<Instant> ends() {
        return leeway().path("ends")
                .valueStream()
                .map(each -> Instant.parse(each.asString()))
                .toList();
    }

    private List<UUID> stations() {
        return leeway().path("stations")
                .valueStream()
                .map(each -> UUID.fromString(each.path("id").asString()))
                .toList();
    }

    private UUID another(UUID station) {
        return meeting.prison().stations().stream()
                .filter(each -> !each.equals(station))
                .findFirst()
                .orElseThrow();
    }

    private void takeStation(Instant from) {
        take(day.stationOf(meeting.visit()), from);
    }

    /** Another visit's claim of the step that begins then. */
    private void take(UUID station, Instant from) {
        jdbc.sql(
                        """
                        insert into tick_claim (resource_id, tick, resource_kind, visit_id)
                        values (?, ?, 'STATION', ?)
                        """)
                .params(Ids.bytes(station), Ticks.at(from), Ids.bytes(UUID.randomUUID()))
                .update();
    }

    private String refusal(Socket board, String command, Map<String, ?> more) {
        meeting.send(board, command, more);
        return board.await("error").path("code").asString();
    }

    private static long seats(JsonNode room, String kind) {
        return room.path("seats")
                .valueStream()
                .filter(seat -> seat.path("kind").asString().equals(kind))
                .count();
    }

    private static boolean isMuted(JsonNode room, String kind) {
        return room.path("seats")
                .valueStream()
                .anyMatch(seat ->
                        seat.path("kind").asString().equals(kind)
                                && seat.path("muted").asBoolean());
    }

    private static boolean isStatus(JsonNode room, String status) {
        return room.path("status").asString().equals(status);
    }
}
