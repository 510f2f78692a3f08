package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Who borrows the relay, for how long, and when anew. */
class LendingRelaysTests {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-11-21T06:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Sockets sockets = new Sockets();
    private final UUID seat = Ids.next();
    private final RecordingSession socket =
            new RecordingSession(new SignedIn(SignedIn.Kind.PERSON, Ids.next()));
    private final Connection connection =
            new Connection(
                    socket, JsonMapper.shared(), new SignedIn(SignedIn.Kind.PERSON, Ids.next()));

    private LendingRelays lending(boolean relayOnly, String... turn) {
        MediaProperties properties = RelaySetup.of(relayOnly, LIFE, turn);
        return new LendingRelays(sockets, RelaySetup.giving(properties, clock), properties, clock);
    }

    private MediaSettings welcomed(LendingRelays lending, SeatKind kind) {
        sockets.add(connection);
        sockets.opened(
                connection, new Connection.Opened(LiveTicket.Purpose.ROOM, Ids.next(), seat, kind));
        return lending.first(connection, seat, kind);
    }

    private static @Nullable String username(MediaSettings settings) {
        return settings.iceServers().getLast().username();
    }

    @ParameterizedTest
    @EnumSource(SeatKind.class)
    void onlyAFamilyMayLookForAnotherWay(SeatKind kind) {
        MediaSettings settings = welcomed(lending(true, "turn:turn.example.ir"), kind);
        assertThat(settings.relayOnly()).isEqualTo(kind != SeatKind.FAMILY);
    }

    @Test
    void aLoanIsForOneSeatAndForMinutes() {
        MediaSettings settings = welcomed(lending(true, "turn:turn.example.ir"), SeatKind.STATION);
        long until = clock.instant().plus(LIFE).getEpochSecond();
        assertThat(username(settings)).isEqualTo(until + ":" + seat);
    }

    @Test
    void anotherRoundIsAnotherLoan() {
        LendingRelays lending = lending(true, "turn:turn.example.ir");
        welcomed(lending, SeatKind.STATION);
        assertThat(lending.forRound(connection, 0, null)).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        ServerMessage again = lending.forRound(connection, 1, null).orElseThrow();
        long until = clock.instant().plus(LIFE).getEpochSecond();
        assertThat(username(((ServerMessage.Media) again).media())).isEqualTo(until + ":" + seat);
        assertThat(lending.forRound(connection, 1, null)).isEmpty();
    }

    @Test
    void aLoanIsMadeAnewAtHalfOfItsTimeAndNotBefore() {
        LendingRelays lending = lending(false, "turn:turn.example.ir");
        welcomed(lending, SeatKind.FAMILY);
        now = now.plus(LIFE.dividedBy(2));
        lending.renew();
        assertThat(socket.said("media")).isFalse();
        now = now.plus(Duration.ofSeconds(1));
        lending.renew();
        assertThat(socket.said("media")).isTrue();
        socket.clear();
        lending.renew();
        assertThat(socket.said("media")).isFalse();
    }

    @Test
    void whereThereIsNoRelayNothingIsLent() {
        LendingRelays lending = lending(false);
        welcomed(lending, SeatKind.FAMILY);
        now = now.plus(LIFE);
        lending.renew();
        assertThat(lending.forRound(connection, 0, null)).isEmpty();
        assertThat(lending.forRound(connection, 1, null)).isEmpty();
        assertThat(socket.frames()).isEmpty();
    }
}
