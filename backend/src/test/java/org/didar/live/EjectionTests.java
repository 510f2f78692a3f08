package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Somebody who was asked to leave a visit stays out of it until an officer lets them back in. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EjectionTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;

    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        meeting = new VisitDay(beans, port).meeting();
    }

    @Test
    void closesTheSocketAndEveryWayBack() {
        try (Socket officer = meeting.enter(meeting.officer());
                Socket family = meeting.enter(meeting.family())) {
            String unused = meeting.ticket(meeting.family());
            command(officer, "eject", "RULES");
            assertThat(officer.await("done").path("id").isMissingNode()).isFalse();

            assertThat(family.await("error").path("code").asString()).isEqualTo("seat.ejected");
            assertThat(family.awaitClose()).isEqualTo(4003);
            assertThat(meeting.ask(meeting.family()).code())
                    .as("the same tab")
                    .isEqualTo("seat.ejected");
            try (Socket old = meeting.family().socket().hello(unused)) {
                assertThat(old.await("error").path("code").asString())
                        .as("a ticket of before")
                        .isEqualTo("seat.ejected");
                assertThat(old.awaitClose()).isEqualTo(4003);
            }
            Browser other = new Browser(port).signIn(meeting.mobile());
            assertThat(meeting.ask(other).code()).as("another device").isEqualTo("seat.ejected");
            Browser.Answer page = other.get("/api/visits/" + meeting.visit());
            assertThat(page.status()).as("the link shows the visit, not its room").isEqualTo(200);
        }
    }

    @Test
    void letsNobodyInUnseenAfterwards() {
        try (Socket officer = meeting.enter(meeting.officer());
                Socket family = meeting.enter(meeting.family());
                Socket station = meeting.enter(meeting.station())) {
            command(officer, "admit", null);
            JsonNode open = station.await("room", room -> !room.path("edges").isEmpty());
            command(officer, "eject", "IDENTITY");
            JsonNode shut = station.await("room", room -> room.path("edges").isEmpty());

            assertThat(shut.path("round").asInt()).isGreaterThan(open.path("round").asInt());
            JsonNode seen = officer.await("room", room -> may(room, "READMIT"));
            assertThat(may(seen, "ADMIT")).as("whoever comes next is looked at first").isTrue();
            assertThat(may(seen, "EJECT")).as("nobody is there").isFalse();
            assertThat(family.awaitClose()).isEqualTo(4003);
        }
    }

    @Test
    void isLiftedByTheOfficer() {
        try (Socket officer = meeting.enter(meeting.officer());
                Socket family = meeting.enter(meeting.family())) {
            command(officer, "eject", "IDENTITY");
            assertThat(family.awaitClose()).isEqualTo(4003);
            command(officer, "readmit", null);
            officer.await("done");
            officer.await("done");
            assertThat(meeting.ask(meeting.family()).status()).isEqualTo(200);
        }
    }

    @Test
    void needsSomebodyToAskAndSomethingToLift() {
        try (Socket officer = meeting.enter(meeting.officer())) {
            for (String command : new String[] {"eject", "readmit"}) {
                command(officer, command, "RULES");
                assertThat(officer.await("error").path("code").asString())
                        .isEqualTo("visit.transition");
            }
        }
    }

    private static boolean may(JsonNode room, String action) {
        return room.path("allowedActions")
                .valueStream()
                .anyMatch(each -> each.asString().equals(action));
    }

    private static void command(Socket socket, String command, @Nullable String reason) {
        Map<String, Object> message =
                reason == null
                        ? Map.of("t", command, "id", UUID.randomUUID(), "revision", 0)
                        : Map.of(
                                "t",
                                command,
                                "id",
                                UUID.randomUUID(),
                                "revision",
                                0,
                                "reason",
                                reason);
        socket.send(message);
    }
}
