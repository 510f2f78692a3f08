package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.didar.live.protocol.NoticeKind;
import org.didar.live.protocol.ServerMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * As soon as it is committed that a seat is taken, others speak to it, while its own welcome is
 * still on the way.
 */
class SeatBeforeWelcomeTests {

    private final Sockets sockets = new Sockets();
    private final UUID seat = Ids.next();

    @Test
    void whatComesForASeatBeforeItsWelcomeIsHeardAfterIt() {
        RecordingSession session = session();
        Connection connection = connection(session);
        sockets.expect(connection, seat);
        say(1);
        say(2);
        assertThat(session.frames()).isEmpty();
        connection.welcome(welcome());
        say(3);
        assertThat(heard(session)).containsExactly("welcome", "1", "2", "3");
    }

    @Test
    void whoIsRefusedTheSeatLeavesItToWhoHadIt() {
        RecordingSession first = session();
        RecordingSession second = session();
        Connection holder = connection(first);
        sockets.expect(holder, seat);
        holder.welcome(welcome());
        Connection refused = connection(second);
        Optional<Connection> before = sockets.expect(refused, seat);
        say(1);
        sockets.refuse(refused, seat, before);
        say(2);
        refused.send(new ServerMessage.Refused(null, "visit.over"));
        assertThat(heard(first)).containsExactly("welcome", "1", "2");
        assertThat(heard(second)).containsExactly("error");
    }

    @Test
    void aSeatThatNobodyHadIsNobodysAgain() {
        Connection refused = connection(session());
        sockets.refuse(refused, seat, sockets.expect(refused, seat));
        assertThat(sockets.atSeat(seat)).isEmpty();
    }

    private void say(int number) {
        String name = String.valueOf(number);
        sockets.atSeat(seat)
                .orElseThrow()
                .send(new ServerMessage.Notice(NoticeKind.OFFICIAL_JOINED, name));
    }

    private static List<String> heard(RecordingSession session) {
        return session.frames().stream()
                .map(frame -> frame.path("name").asString(frame.path("t").asString()))
                .toList();
    }

    private static ServerMessage.Welcome welcome() {
        MediaProperties properties = RelaySetup.of(false, Duration.ofMinutes(10));
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new ServerMessage.Welcome(
                clock.instant(), null, RelaySetup.giving(properties, clock).forAnyone());
    }

    private static RecordingSession session() {
        return new RecordingSession(new SignedIn(SignedIn.Kind.PERSON, Ids.next()));
    }

    private static Connection connection(RecordingSession session) {
        return new Connection(
                session, JsonMapper.shared(), new SignedIn(SignedIn.Kind.PERSON, Ids.next()));
    }
}
