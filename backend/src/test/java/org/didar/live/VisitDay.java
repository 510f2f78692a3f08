package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.PairingStations;
import org.didar.people.Relation;
import org.didar.testing.Browser;
import org.didar.testing.Socket;
import org.didar.testing.StationKey;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.didar.visits.VisitDirectory;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.JsonNode;

/** The start of a visit's time, with everyone's browser open before its room. */
final class VisitDay {

    private final BeanFactory beans;
    private final World world;
    private final int port;

    VisitDay(BeanFactory beans, int port) {
        this.beans = beans;
        this.world = new World(beans);
        this.port = port;
    }

    /** Everyone's browser, signed in, and the visit they meet in. */
    record Meeting(
            UUID visit,
            Browser family,
            Browser station,
            Browser officer,
            Browser prosecutor,
            String mobile,
            TestPrison prison) {

        /** Asks for a ticket to the room. */
        Browser.Answer ask(Browser browser) {
            return browser.post("/api/visits/" + visit + "/ticket", Map.of());
        }

        String ticket(Browser browser) {
            return ticketIn(ask(browser));
        }

        String boardTicket() {
            return ticketIn(officer.post("/api/board/ticket", Map.of()));
        }

        /** A socket that has been welcomed to the room. */
        Socket enter(Browser browser) {
            Socket socket = browser.socket().hello(ticket(browser));
            socket.await("welcome");
            return socket;
        }

        /** The officer's board, shown once. */
        Socket board() {
            Socket socket = officer.socket().hello(boardTicket());
            socket.await("board");
            return socket;
        }

        /** Sends a command of this visit's officer, whatever they saw of it. */
        void send(Socket board, String command, Map<String, ?> more) {
            Map<String, Object> message = new HashMap<>();
            message.put("t", command);
            message.put("id", UUID.randomUUID());
            message.put("visit", visit);
            message.put("revision", Long.MAX_VALUE);
            message.putAll(more);
            board.send(message);
        }

        /** The same for a command that must be carried out; answers the revision after it. */
        long act(Socket board, String command, Map<String, ?> more) {
            send(board, command, more);
            return board.await("done").path("revision").asLong();
        }

        /** Lets both in, who hear each other; answers the room as the family then sees it. */
        JsonNode goLive(Socket board, Socket family, Socket station) {
            act(board, "admit", Map.of());
            connect(family, family.await("room", room -> room.path("edges").size() >= 2), station);
            return family.await("room", one -> one.path("status").asString().equals("LIVE"));
        }

        /** Each says that it hears the other. */
        static void connect(Socket family, JsonNode room, Socket station) {
            hear(family, room, "STATION");
            hear(station, room, "FAMILY");
        }

        private static void hear(Socket socket, JsonNode room, String peer) {
            int round = room.path("round").asInt();
            String seat = seatOf(room, peer);
            socket.send(Map.of("t", "link", "peer", seat, "round", round, "up", true));
        }

        /** The id of the first seat of that kind in a room. */
        static String seatOf(JsonNode room, String kind) {
            return room.path("seats")
                    .valueStream()
                    .filter(seat -> seat.path("kind").asString().equals(kind))
                    .map(seat -> seat.path("id").asString())
                    .findFirst()
                    .orElseThrow();
        }

        private static String ticketIn(Browser.Answer answer) {
            return Browser.expect(200, answer).body().path("ticket").asString();
        }
    }

    /** A new prison and new people; books through the API and moves the clock to the start. */
    Meeting meeting() {
        TestPrison prison = TestPrison.found(beans, 1);
        prison.offerDaily(LocalTime.of(10, 0), 4);
        return meeting(prison);
    }

    /** The same in a prison that offers visits at ten. */
    Meeting meeting(TestPrison prison) {
        UUID prisoner = prison.prisoner();
        String mother = World.freeMobile();
        UUID person = Objects.requireNonNull(world.family(mother).personId());
        world.approve(person, prisoner, Relation.MOTHER);
        Browser family = new Browser(port).signIn(mother);
        Instant start = inTwoDaysAtTen();
        UUID visit = book(family, prisoner, start);
        beans.getBean(MovingTheClock.class).to(start);
        return new Meeting(
                visit,
                family,
                paired(stationOf(visit)),
                officer(prison),
                official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district()),
                mother,
                prison);
    }

    void after(Duration time) {
        beans.getBean(MovingTheClock.class).to(now().plus(time));
    }

    private static UUID book(Browser family, UUID prisoner, Instant start) {
        Map<String, ?> wish = Map.of("prisonerId", prisoner, "start", start);
        Browser.Answer held = Browser.expect(201, family.post("/api/visits", wish));
        UUID visit = UUID.fromString(held.body().path("id").asString());
        Browser.expect(200, family.post("/api/visits/" + visit + "/confirm", Map.of()));
        return visit;
    }

    /** Where the visit is held. */
    UUID stationOf(UUID visit) {
        return beans.getBean(VisitDirectory.class).view(visit).stationId();
    }

    Browser officer(TestPrison prison) {
        return official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
    }

    Browser paired(UUID station) {
        Browser browser = new Browser(port);
        browser.get("/api/me");
        String code = beans.getBean(PairingStations.class).issueUnasked(station).code();
        Browser.expect(200, browser.post("/api/station/pairing", StationKey.pairing(code)));
        return browser;
    }

    private Browser official(Role role, Territory.Kind kind, UUID territory) {
        String mobile = World.freeMobile();
        world.official(mobile, role, kind, territory);
        return new Browser(port).signIn(mobile);
    }

    private Instant inTwoDaysAtTen() {
        LocalDate inTwoDays = LocalDate.ofInstant(now(), TestPrison.ZONE).plusDays(2);
        return inTwoDays.atTime(10, 0).atZone(TestPrison.ZONE).toInstant();
    }

    private Instant now() {
        return beans.getBean(Clock.class).instant();
    }
}
