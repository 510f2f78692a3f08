package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.didar.kernel.Ids;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.testing.Socket.HandshakeRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The protocol as real sockets see it: the way through a visit, and every refusal. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LiveSocketTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired LiveBus bus;
    @Autowired ClosingSessions closing;

    private VisitDay day;
    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        day = new VisitDay(beans, port);
        meeting = day.meeting();
    }

    @Test
    void leadsAVisitFromTheDoorToItsEnd() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            assertThat(status(station)).isEqualTo("WAITING");
            board.await("row", row -> row.path("row").path("stationPresent").asBoolean());
            send(board, "admit");
            board.await("done");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            assertThat(room.path("round").asInt()).isEqualTo(1);

            connect(family, room, station);
            assertThat(family.await("room", LiveSocketTests::isLive).path("status").asString())
                    .isEqualTo("LIVE");

            try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
                assertThat(family.await("notice").path("kind").asString())
                        .isEqualTo("OFFICIAL_JOINED");
                station.await("notice");
                JsonNode joined = prosecutor.await("room");
                assertThat(joined.path("edges").size()).isEqualTo(4);
                assertThat(seatOf(joined, "OFFICIAL").path("title").toString())
                        .isEqualTo("{\"fa\":\"معاون دادستان\",\"en\":\"Deputy prosecutor\"}");

                day.after(Duration.ofMinutes(21));
                JsonNode last = family.await("room", each -> isStatus(each, "ENDED"));
                assertThat(last.path("edges").size()).isZero();
                assertThat(last.path("outcome").asString()).isEqualTo("HELD_FULL");
                assertThat(family.awaitClose()).isEqualTo(4000);
                assertThat(station.awaitClose()).isEqualTo(4000);
                assertThat(prosecutor.awaitClose()).isEqualTo(4000);
            }
        }
        assertThat(meeting.ask(meeting.family()).code()).isEqualTo("visit.over");
    }

    @Test
    void warnsAtFiveMinutesAndAtOne() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            send(board, "admit");
            connect(family, family.await("room", each -> each.path("edges").size() == 2), station);
            family.await("room", LiveSocketTests::isLive);
            day.after(Duration.ofMinutes(15));
            assertThat(family.await("notice").path("kind").asString()).isEqualTo("FIVE_MINUTES");
            day.after(Duration.ofMinutes(4));
            assertThat(family.await("notice").path("kind").asString()).isEqualTo("ONE_MINUTE");
        }
    }

    @Test
    void passesSignalsAlongOpenEdgesOnly() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            JsonNode before = family.await("room", this::isStationThere);
            signal(family, seat(before, "STATION"), 0);
            assertThat(family.await("error").path("code").asString())
                    .isEqualTo("frame.edge_closed");

            send(board, "admit");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            signal(family, seat(room, "STATION"), 0);
            assertThat(family.await("error").path("code").asString())
                    .isEqualTo("frame.stale_round");
            signal(family, seat(room, "STATION"), 1);
            JsonNode heard = station.await("signal");
            assertThat(heard.path("from").asString()).isEqualTo(seat(room, "FAMILY"));
            assertThat(heard.path("description").path("sdp").asString()).isEqualTo("v=0");
            assertThat(refusals()).contains("frame.edge_closed", "frame.stale_round");
        }
    }

    @Test
    void passesSignalsAlongThePathOfTheRoundToComeAndNothingElse() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            JsonNode before = family.await("room", this::isStationThere);
            assertThat(before.path("edges").size()).isZero();
            assertThat(before.path("paths").path(0).path("round").asInt()).isEqualTo(1);
            String across = before.path("paths").path(0).path("seat").asString();
            assertThat(across).isEqualTo(seat(before, "STATION"));
            signal(family, across, 1);
            assertThat(station.await("signal").path("round").asInt()).isEqualTo(1);
            link(family, across, 1);
            assertThat(family.await("error").path("code").asString())
                    .isEqualTo("frame.stale_round");

            send(board, "admit");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            assertThat(room.path("paths").size()).isZero();
            signal(family, across, 2);
            assertThat(family.await("error").path("code").asString())
                    .isEqualTo("frame.stale_round");
        }
    }

    @Test
    void showsTheWaitingFamilyToTheOfficerAlone() {
        meeting.enter(meeting.family());
        try (Socket station = meeting.enter(meeting.station());
                Socket officer = meeting.enter(meeting.officer())) {
            JsonNode edges = officer.await("room", each -> each.path("edges").size() == 1);
            JsonNode edge = edges.path("edges").path(0);
            assertThat(edge.path("from").asString()).isEqualTo(seat(edges, "FAMILY"));
            assertThat(edge.path("to").asString()).isEqualTo(seat(edges, "OFFICER"));
            assertThat(station.await("room").path("edges").size()).isZero();
        }
    }

    @Test
    void answersARepeatedCommandAsTheFirstTimeAndDoesNothing() {
        meeting.enter(meeting.family());
        try (Socket board = meeting.board()) {
            UUID id = UUID.randomUUID();
            Map<String, ?> admit =
                    Map.of("t", "admit", "id", id, "visit", meeting.visit(), "revision", 0);
            board.send(admit);
            long revision = board.await("done").path("revision").asLong();
            board.send(admit);
            assertThat(board.await("done").path("revision").asLong()).isEqualTo(revision);
            assertThat(rounds()).isEqualTo(1);
            send(board, "admit");
            assertThat(board.await("error").path("code").asString()).isEqualTo("visit.transition");
        }
    }

    @Test
    void settlesARoomOnceAndTellsItOnceForEachCommand() throws InterruptedException {
        BlockingQueue<LiveBus.Message> told = movesTold();
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            raise(family);
            long before = raise(station);
            int shownToWhoEntered = 2;
            takeMoves(told, before + shownToWhoEntered);
            assertOneMove(board, "admit", before, told);
            connect(family, family.await("room", each -> each.path("edges").size() == 2), station);
            JsonNode live = family.await("room", LiveSocketTests::isLive);
            assertThat(live.path("revision").asLong()).isEqualTo(before + 3);
            takeMoves(told, 2);
            assertOneMove(board, "pause", before + 3, told);
            assertOneMove(board, "end", before + 4, told);
        }
    }

    private void assertOneMove(
            Socket board, String command, long before, BlockingQueue<LiveBus.Message> told)
            throws InterruptedException {
        assertThat(told).as("before %s", command).isEmpty();
        send(board, command);
        JsonNode done = board.await("done");
        assertThat(done.path("revision").asLong()).as(command).isEqualTo(before + 1);
        takeMoves(told, 1);
    }

    /** So many are told, sooner or later. */
    private static void takeMoves(BlockingQueue<LiveBus.Message> told, long moves)
            throws InterruptedException {
        for (long each = 0; each < moves; each++) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private BlockingQueue<LiveBus.Message> movesTold() {
        LiveBus.Moved moved = new LiveBus.Moved(meeting.visit());
        BlockingQueue<LiveBus.Message> told = new LinkedBlockingQueue<>();
        bus.listen(message -> {
            if (message.equals(moved)) {
                told.add(message);
            }
        });
        return told;
    }

    private static long raise(Socket socket) {
        socket.send(Map.of("t", "raise", "id", UUID.randomUUID(), "what", "PROBLEM", "up", true));
        return socket.await("done").path("revision").asLong();
    }

    @Test
    void letsOnlyAnOfficerRunAVisit() {
        try (Socket family = meeting.enter(meeting.family());
                Socket prosecutor = meeting.enter(meeting.prosecutor());
                Socket station = meeting.enter(meeting.station())) {
            for (Socket each : new Socket[] {family, prosecutor, station}) {
                for (String command : new String[] {"admit", "pause", "resume", "end"}) {
                    send(each, command);
                    assertThat(each.await("error").path("code").asString())
                            .isEqualTo("access.forbidden");
                }
            }
            assertThat(rounds()).isZero();
            prosecutor.send(
                    Map.of("t", "raise", "id", UUID.randomUUID(), "what", "PROBLEM", "up", true));
            assertThat(prosecutor.await("error").path("code").asString())
                    .isEqualTo("access.forbidden");
        }
    }

    @Test
    void tellsTheOlderPageThatTheNewerHasTheSeat() {
        try (Socket older = meeting.enter(meeting.family());
                Socket newer = meeting.enter(meeting.family())) {
            assertThat(older.await("error").path("code").asString()).isEqualTo("seat.replaced");
            assertThat(older.awaitClose()).isEqualTo(4001);
            JsonNode room = newer.await("room");
            assertThat(room.path("me").asString()).isEqualTo(seat(room, "FAMILY"));
        }
    }

    @Test
    void keepsSeatAndEdgesWhenASocketDropsUntilTheWindowEnds() {
        try (Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            Socket family = meeting.enter(meeting.family());
            send(board, "admit");
            connect(family, family.await("room", each -> each.path("edges").size() == 2), station);
            station.await("room", LiveSocketTests::isLive);
            family.close();
            JsonNode gone = station.await("room", each -> !isFamilyThere(each));
            assertThat(gone.path("edges").size()).isEqualTo(2);
            assertThat(gone.path("status").asString()).isEqualTo("LIVE");
            day.after(Duration.ofMinutes(6));
            station.await("room", each -> each.path("edges").isEmpty());
        }
    }

    @Test
    void refusesTicketsThatAreUsedLateForeignOrInvented() {
        String used = meeting.ticket(meeting.family());
        Socket first = meeting.family().socket().hello(used);
        first.await("welcome");
        assertRefused(meeting.family().socket().hello(used), "ticket.used");

        assertRefused(
                meeting.station().socket().hello(meeting.ticket(meeting.family())),
                "ticket.foreign");
        assertRefused(meeting.family().socket().hello("invented"), "ticket.unknown");

        String late = meeting.ticket(meeting.family());
        day.after(Duration.ofSeconds(61));
        assertRefused(meeting.family().socket().hello(late), "ticket.late");
        first.close();
    }

    @Test
    void givesNoTicketToAVisitThatIsSomebodyElsesOrNotOpen() {
        VisitDay.Meeting others = day.meeting();
        assertThat(meeting.ask(others.family()).status()).isEqualTo(404);
        assertThat(meeting.ask(others.officer()).status()).isEqualTo(404);
        assertThat(meeting.ask(others.prosecutor()).status()).isEqualTo(404);
        assertThat(meeting.ask(others.station()).status()).isEqualTo(404);
        day.after(Duration.ofMinutes(-16));
        assertThat(meeting.ask(others.family()).status()).isEqualTo(404);
        assertThat(others.ask(others.family()).code()).isEqualTo("visit.not_open");
    }

    @Test
    void refusesAHandshakeWithoutSessionOrFromAForeignOrigin() {
        assertThatExceptionOfType(HandshakeRefused.class)
                .isThrownBy(() -> new Browser(port).socket())
                .satisfies(e -> assertThat(e.status()).isEqualTo(401));
        assertThatExceptionOfType(HandshakeRefused.class)
                .isThrownBy(() -> meeting.family().socket("https://elsewhere.example"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(403));
    }

    @Test
    void closesASocketThatDoesNotSayHelloFirst() {
        Socket socket = meeting.family().socket().send(Map.of("t", "pong"));
        assertThat(socket.await("error").path("code").asString()).isEqualTo("frame.hello_missing");
        assertThat(socket.awaitClose()).isEqualTo(4401);
    }

    @Test
    void closesASocketThatSendsWhatCannotBeRead() {
        assertClosed("{\"t\":", "frame.malformed", 4400);
        assertClosed("[".repeat(2000), "frame.malformed", 4400);
        assertClosed("{\"t\":\"dance\"}", "frame.unknown", 4400);
        assertClosed(
                "{\"t\":\"signal\",\"x\":" + "[".repeat(20) + "]".repeat(20) + "}",
                "frame.malformed",
                4400);
    }

    @Test
    void closesASocketThatSendsTooMuchAtOnce() {
        try (Socket socket = meeting.enter(meeting.family())) {
            socket.sendText("{\"t\":\"pong\",\"x\":\"" + "y".repeat(40_000) + "\"}");
            assertThat(socket.awaitClose()).isEqualTo(1009);
        }
        try (Socket socket = meeting.enter(meeting.family())) {
            // The server may have closed before the last of them is on its way.
            Throwable cut = catchThrowable(() -> pong(socket, 200));
            assertThat(cut == null || String.valueOf(cut.getMessage()).contains("closed")).isTrue();
            assertThat(socket.awaitClose()).isEqualTo(4429);
        }
    }

    @Test
    void hearsAsManyFramesAtOnceAsThePageAllows() {
        try (Socket socket = meeting.enter(meeting.family())) {
            pong(socket, FloodGate.FRAMES - 2); // and before them hello
            send(socket, "leave");
            socket.await("done");
        }
    }

    @Test
    void closesTheSocketsOfASessionThatSignsOut() {
        Browser family = meeting.family();
        try (Socket socket = meeting.enter(family);
                Socket station = meeting.enter(meeting.station())) {
            Browser.expect(204, family.post("/api/sign-out", Map.of()));
            assertThat(socket.awaitClose()).isEqualTo(4403);
            station.await("room", room -> !isFamilyThere(room));
        }
    }

    @Test
    void closesTheSocketsOfASessionThatWasRevoked() {
        Browser family = meeting.family();
        try (Socket socket = meeting.enter(family)) {
            UUID account = UUID.fromString(family.get("/api/me").body().path("id").asString());
            closing.ofAccount(account, null, EndReason.ACCOUNT_CLOSED);
            assertThat(socket.awaitClose()).isEqualTo(4403);
        }
    }

    @Test
    void closesTheSocketOfAStationWhoseDeviceIsTakenAway() {
        try (Socket station = meeting.enter(meeting.station())) {
            Browser.expect(
                    204, meeting.officer().delete("/api/stations/" + stationId() + "/pairing"));
            assertThat(station.awaitClose()).isEqualTo(4403);
        }
    }

    private String stationId() {
        return meeting.station().get("/api/me").body().path("id").asString();
    }

    @Test
    void closesTheSocketsOfASessionThatTimesOut() {
        try (Socket board = meeting.board();
                Socket station = meeting.enter(meeting.station())) {
            day.after(Duration.ofHours(12));
            assertThat(board.awaitClose()).isEqualTo(4403);
            station.await("room");
        }
    }

    private static void pong(Socket socket, int times) {
        for (int i = 0; i < times; i++) {
            socket.sendText("{\"t\":\"pong\"}");
        }
    }

    private void assertClosed(String text, String code, int close) {
        Socket socket = meeting.enter(meeting.family());
        socket.sendText(text);
        assertThat(socket.await("error").path("code").asString()).isEqualTo(code);
        assertThat(socket.awaitClose()).isEqualTo(close);
    }

    private static void assertRefused(Socket socket, String code) {
        assertThat(socket.await("error").path("code").asString()).isEqualTo(code);
        assertThat(socket.awaitClose()).isEqualTo(4401);
    }

    private void send(Socket socket, String command) {
        String reason = command.equals("end") ? "RULES" : "ORDER";
        socket.send(
                Map.of(
                        "t",
                        command,
                        "id",
                        UUID.randomUUID(),
                        "visit",
                        meeting.visit(),
                        "revision",
                        0,
                        "reason",
                        reason));
    }

    private static void signal(Socket from, String to, int round) {
        from.send(
                Map.of(
                        "t",
                        "signal",
                        "to",
                        to,
                        "round",
                        round,
                        "description",
                        Map.of("type", "offer", "sdp", "v=0")));
    }

    /** Both sides say that they hear each other. */
    private static void connect(Socket family, JsonNode room, Socket station) {
        link(family, seat(room, "STATION"), room.path("round").asInt());
        link(station, seat(room, "FAMILY"), room.path("round").asInt());
    }

    private static void link(Socket from, String peer, int round) {
        from.send(Map.of("t", "link", "peer", peer, "round", round, "up", true));
    }

    private static String seat(JsonNode room, String kind) {
        return seatOf(room, kind).path("id").asString();
    }

    private static JsonNode seatOf(JsonNode room, String kind) {
        return StreamSupport.stream(room.path("seats").spliterator(), false)
                .filter(seat -> seat.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThere(JsonNode room, String kind) {
        return StreamSupport.stream(room.path("seats").spliterator(), false)
                .anyMatch(seat ->
                        seat.path("kind").asString().equals(kind)
                                && seat.path("present").asBoolean());
    }

    private boolean isStationThere(JsonNode room) {
        return isThere(room, "STATION");
    }

    private static boolean isFamilyThere(JsonNode room) {
        return isThere(room, "FAMILY");
    }

    private static String status(Socket socket) {
        return socket.await("room").path("status").asString();
    }

    private static boolean isStatus(JsonNode room, String status) {
        return room.path("status").asString().equals(status);
    }

    private static boolean isLive(JsonNode room) {
        return isStatus(room, "LIVE");
    }

    private int rounds() {
        return jdbc.sql("select max(round) from visit_change where visit_id = ?")
                .param(Ids.bytes(meeting.visit()))
                .query(Integer.class)
                .single();
    }

    private String refusals() {
        return String.join(
                " ",
                jdbc.sql("select facts from audit_entry where action = 'frame.refused'")
                        .query(String.class)
                        .list());
    }
}
