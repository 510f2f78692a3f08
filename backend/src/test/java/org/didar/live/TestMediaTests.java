package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.Test;

/** What is lent for a device test. */
class TestMediaTests {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
    private final UUID visit = Ids.next();

    private MediaSettings settings(boolean relayOnly, String... turn) {
        MediaProperties properties = RelaySetup.of(relayOnly, Duration.ofMinutes(10), turn);
        return RelaySetup.giving(properties, clock).forTest(visit);
    }

    @Test
    void theRelayIsLentForTwoMinutesToTheVisitsTestsTogether() {
        MediaSettings settings = settings(false, "turn:turn.example.ir");
        long until = clock.instant().plus(Duration.ofMinutes(2)).getEpochSecond();
        assertThat(settings.iceServers().getLast().username()).isEqualTo(until + ":test-" + visit);
        assertThat(settings.relayOnly()).isTrue();
    }

    @Test
    void whereThereIsNoRelayNothingIsLentAndNothingRelayed() {
        MediaSettings settings = settings(false);
        assertThat(settings.iceServers()).allMatch(each -> each.credential() == null);
        assertThat(settings.relayOnly()).isFalse();
    }
}
