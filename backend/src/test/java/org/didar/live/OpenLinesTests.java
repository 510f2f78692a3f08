package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.didar.kernel.Ids;
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

/** What is kept of a room beside its sockets, and what is written of it when they are gone. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenLinesTests {

    private static final int TURNS = 10;
    private static final int READERS = 2;

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired OpenLines lines;
    @Autowired DroppingSeats dropping;

    private VisitDay.Meeting meeting;
    private long revision;

    @BeforeEach
    void meet() {
        meeting = new VisitDay(beans, port).meeting();
    }

    @Test
    void carriesNothingOnceTheEdgesAreClosedHoweverManySignal() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board();
                ExecutorService signalling = Executors.newFixedThreadPool(READERS)) {
            order(board, "admit");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            UUID from = seat(room, "FAMILY");
            UUID to = seat(room, "STATION");
            link(family, to);
            link(station, from);
            family.await("room", each -> each.path("status").asString().equals("LIVE"));
            AtomicBoolean over = new AtomicBoolean();
            for (int each = 0; each < READERS; each++) {
                signalling.execute(() -> {
                    while (!over.get()) {
                        lines.carry(meeting.visit(), from, to, 1);
                    }
                });
            }
            try {
                for (int turn = 0; turn < TURNS; turn++) {
                    int round = round();
                    assertThat(lines.carry(meeting.visit(), from, to, round)).isTrue();
                    order(board, "pause");
                    assertThat(lines.carry(meeting.visit(), from, to, round))
                            .as("round %d is over", round)
                            .isFalse();
                    order(board, "resume");
                }
            } finally {
                over.set(true);
            }
        }
    }

    @Test
    void refusesASignalRightAfterItsEdgeClosed() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            order(board, "admit");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            signal(family, seat(room, "STATION"), "before");
            assertThat(heard(station)).isEqualTo("before");
            link(family, seat(room, "STATION"));
            link(station, seat(room, "FAMILY"));
            family.await("room", each -> each.path("status").asString().equals("LIVE"));
            order(board, "pause");
            signal(family, seat(room, "STATION"), "after");
            assertThat(family.await("error").path("code").asString())
                    .isEqualTo("frame.stale_round");
        }
    }

    @Test
    void passesALongSignalThatComesInParts() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket board = meeting.board()) {
            order(board, "admit");
            JsonNode room = family.await("room", each -> each.path("edges").size() == 2);
            String sdp = "آ".repeat(12_000);
            signal(family, seat(room, "STATION"), sdp);
            assertThat(heard(station)).isEqualTo(sdp);
        }
    }

    @Test
    void notesOnceForEachRoomThatItsSocketsAreGone() {
        try (Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            station.await("room");
            long before = number("select revision from room where visit_id = ?");
            dropping.all();
            assertThat(number("select count(*) from seat where visit_id = ? and present")).isZero();
            assertThat(number("select count(*) from seat where visit_id = ? and joined"))
                    .isEqualTo(2);
            assertThat(number("select revision from room where visit_id = ?"))
                    .isEqualTo(before + 1);
            assertThat(
                            number(
                                    "select count(*) from visit_seat_event where visit_id = ?"
                                            + " and what = 'SERVER_GONE'"))
                    .isEqualTo(2);
            family.await("room", each -> each.path("revision").asLong() == before + 1);
        }
    }

    private int round() {
        return (int) number("select round from visit where id = ?");
    }

    private long number(String sql) {
        return jdbc.sql(sql).param(Ids.bytes(meeting.visit())).query(Long.class).single();
    }

    private void order(Socket board, String command) {
        board.send(
                Map.of(
                        "t",
                        command,
                        "id",
                        UUID.randomUUID(),
                        "visit",
                        meeting.visit(),
                        "revision",
                        revision,
                        "reason",
                        "TECHNICAL"));
        revision = board.await("done").path("revision").asLong();
    }

    private static void signal(Socket from, UUID to, String sdp) {
        from.send(
                Map.of(
                        "t",
                        "signal",
                        "to",
                        to,
                        "round",
                        1,
                        "description",
                        Map.of("type", "offer", "sdp", sdp)));
    }

    private static void link(Socket socket, UUID peer) {
        socket.send(Map.of("t", "link", "peer", peer, "round", 1, "up", true));
    }

    private static String heard(Socket socket) {
        return socket.await("signal").path("description").path("sdp").asString();
    }

    private static UUID seat(JsonNode room, String kind) {
        for (JsonNode seat : room.path("seats")) {
            if (seat.path("kind").asString().equals(kind)) {
                return UUID.fromString(seat.path("id").asString());
            }
        }
        throw new AssertionError("No " + kind + " in " + room);
    }
}
