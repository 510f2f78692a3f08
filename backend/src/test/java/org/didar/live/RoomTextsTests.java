package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Sweep;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.testing.Tables;
import org.didar.testing.TestPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Texts over real sockets. That somebody was not told shows in what they are told next: what a
 * socket hears comes in order.
 */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RoomTextsTests {

    private static final String WORDS = "مادر جان سلام";

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired List<Sweep> sweeps;

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
    void areReadByWhoHearsTheWriterAndByTheWriter() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            JsonNode room = admit(board, family);
            UUID id = UUID.randomUUID();
            say(family, id, WORDS);
            for (Socket each : List.of(family, station, observer)) {
                JsonNode text = each.await("text");
                assertThat(text.path("text").asString()).isEqualTo(WORDS);
                assertThat(text.path("from")).isEqualTo(me(room));
            }
            family.await("done");
            say(family, id, WORDS);
            family.await("done");
            try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
                prosecutor.await("room", one -> one.path("edges").size() == 4);
                said(station, "دو");
                for (Socket each : List.of(family, observer, prosecutor)) {
                    assertThat(next(each)).as("once each, and nothing from before").isEqualTo("دو");
                }
                said(prosecutor, "سه");
                assertThat(next(family)).isEqualTo("سه");
                said(family, "چهار");
                assertThat(next(observer)).as("hears no official").isEqualTo("چهار");
            }
        }
    }

    @Test
    void areReadByTheOfficerAloneBeforeAdmissionAndWhilePaused() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            family.await("room", room -> room.path("edges").size() == 1);
            said(family, "یک");
            assertThat(next(observer)).isEqualTo("یک");
            assertThat(refusal(station, "دو")).isEqualTo("text.nobody");
            meeting.goLive(board, family, station);
            meeting.act(board, "pause", Map.of("reason", "ORDER"));
            said(family, "سه");
            assertThat(next(observer)).isEqualTo("سه");
            assertThat(refusal(station, "چهار")).isEqualTo("text.nobody");
            meeting.act(board, "resume", Map.of());
            said(family, "پنج");
            assertThat(next(station)).isEqualTo("پنج");
            assertThat(kept()).as("what nobody could read is not kept").isEqualTo(3);
        }
    }

    @Test
    void areReadByTheTwoSidesAloneInAConfidentialPart() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            admit(board, family);
            meeting.act(board, "confidential", Map.of("on", true));
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
            meeting.act(board, "confidential", Map.of("on", false));
            said(family, "دو");
            assertThat(next(observer)).isEqualTo("دو");
            assertThat(next(station)).isEqualTo("دو");
        }
    }

    @Test
    void areReadByNoOfficerInALawyersVisit() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket observer = meeting.enter(meeting.officer())) {
            makeItALawyers();
            admit(board, family);
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
            assertThat(given("OFFICER")).isZero();
            assertThat(observer).isNotNull();
        }
    }

    @Test
    void areNeitherReadNorWrittenByAnOfficialWhoOnlyStandsBy() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station());
                Socket standing = meeting.prosecutor().socket()) {
            admit(board, family);
            Map<String, Object> hello = new HashMap<>();
            hello.put("t", "hello");
            hello.put("ticket", meeting.ticket(meeting.prosecutor()));
            hello.put("page", UUID.randomUUID());
            hello.put("standby", true);
            standing.send(hello);
            standing.await("room", room -> room.path("paths").size() == 2);
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
            assertThat(refusal(standing, "من")).isEqualTo("text.nobody");
            standing.send(Map.of("t", "join", "id", UUID.randomUUID()));
            standing.await("done");
            said(family, "دو");
            assertThat(next(standing)).isEqualTo("دو");
        }
    }

    @Test
    void areSentWhoeverIsMuted() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = admit(board, family);
            meeting.act(board, "mute", Map.of("seat", me(room).asString(), "on", true));
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
        }
    }

    @Test
    void comeAgainToAPageThatComesBackAfterItsRoom() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family())) {
            Socket station = meeting.enter(meeting.station());
            admit(board, family);
            said(family, "یک");
            station.close();
            board.await("row", row -> !row.path("row").path("stationPresent").asBoolean());
            said(family, "دو");
            try (Socket back = meeting.enter(meeting.station())) {
                back.await("room");
                assertThat(List.of(next(back), next(back))).containsExactly("یک", "دو");
                say(back, UUID.randomUUID(), "سه");
                assertThat(next(back)).as("all of them once").isEqualTo("سه");
            }
            somebodyElseHadThem();
            try (Socket other = meeting.enter(meeting.family())) {
                other.await("room");
                say(other, UUID.randomUUID(), "چهار");
                assertThat(next(other)).as("none that another person read").isEqualTo("چهار");
            }
        }
    }

    @Test
    void areRefusedWithoutEndAndLeaveNoWords() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = admit(board, family);
            assertThat(refusal(family, " \n ")).isEqualTo("text.empty");
            assertThat(refusal(family, "ا".repeat(501))).isEqualTo("text.too_long");
            assertThat(refusal(family, WORDS + "\u0007")).isEqualTo("frame.malformed");
            said(family, WORDS);
            assertThat(next(station)).isEqualTo(WORDS);
            String all = Tables.contents(jdbc).toString();
            String inBytes = HexFormat.of().formatHex(WORDS.getBytes(StandardCharsets.UTF_8));
            assertThat(all).doesNotContain(WORDS).doesNotContain(inBytes);
            write(198, UUID.fromString(me(room).asString()));
            said(family, "آخرین");
            assertThat(refusal(family, "یکی بیش")).isEqualTo("text.too_many");
            said(station, "نوبت من");
        }
    }

    @Test
    void areGoneWithTheCall() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            meeting.goLive(board, family, station);
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
            assertThat(kept()).isOne();
            meeting.act(board, "end", Map.of("reason", "TECHNICAL"));
            assertThat(kept()).isZero();
            assertThat(given("STATION")).isZero();
        }
    }

    @Test
    void areGoneWithTheTimeOfTheVisit() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            admit(board, family);
            said(family, "یک");
            assertThat(next(station)).isEqualTo("یک");
            day.after(Duration.ofHours(1));
            family.awaitClose();
            assertThat(kept()).isZero();
        }
    }

    @Test
    void areSweptWhereTheyOutlivedTheirCall() {
        try (Socket board = meeting.board();
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            JsonNode room = meeting.goLive(board, family, station);
            assertThat(refusal(station, " ")).isEqualTo("text.empty");
            write(1, UUID.fromString(me(room).asString()));
            sweep();
            assertThat(kept()).as("while the call lasts").isOne();
            meeting.act(board, "end", Map.of("reason", "TECHNICAL"));
            write(1, UUID.fromString(me(room).asString()));
            sweep();
            assertThat(kept()).isZero();
        }
    }

    private void sweep() {
        sweeps.stream()
                .filter(each -> each.name().equals("live.texts"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void makeItALawyers() {
        jdbc.sql("update visit set type = 'LAWYER' where id = ?").param(visit()).update();
    }

    private void somebodyElseHadThem() {
        jdbc.sql("update room_text_seat set reader_id = ? where visit_id = ?")
                .params(Ids.bytes(Ids.next()), visit())
                .update();
    }

    /** Texts of that seat, as rows that nobody sent. */
    private void write(int many, UUID seat) {
        for (int each = 0; each < many; each++) {
            jdbc.sql(
                            """
                            insert into room_text (id, visit_id, from_seat, words_sealed, said_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            Ids.bytes(Ids.next()),
                            visit(),
                            Ids.bytes(seat),
                            new byte[] {1},
                            LocalDateTime.of(2027, 1, 1, 0, 0))
                    .update();
        }
    }

    private long kept() {
        return jdbc.sql("select count(*) from room_text where visit_id = ?")
                .param(visit())
                .query(Long.class)
                .single();
    }

    private long given(String kind) {
        return jdbc.sql(
                        """
                        select count(*) from room_text_seat g join seat s on s.id = g.seat_id
                        where g.visit_id = ? and s.kind = ?
                        """)
                .params(visit(), kind)
                .query(Long.class)
                .single();
    }

    private byte[] visit() {
        return Ids.bytes(meeting.visit());
    }

    /** Lets everybody in and answers the room as the family then sees it. */
    private JsonNode admit(Socket board, Socket family) {
        meeting.act(board, "admit", Map.of());
        return family.await("room", room -> room.path("edges").size() >= 2);
    }

    private static void say(Socket from, UUID id, String text) {
        from.send(Map.of("t", "say", "id", id, "text", text));
    }

    private static void said(Socket from, String text) {
        say(from, UUID.randomUUID(), text);
        from.await("done");
    }

    private static String refusal(Socket from, String text) {
        say(from, UUID.randomUUID(), text);
        return from.await("error").path("code").asString();
    }

    private static String next(Socket reader) {
        return reader.await("text").path("text").asString();
    }

    private static JsonNode me(JsonNode room) {
        return room.path("me");
    }
}
