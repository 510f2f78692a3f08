package org.didar.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.Test;

class MessageTests {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    final Message message =
            new Message(
                    MessageKind.VISIT_CONFIRMED,
                    Message.To.person(Ids.next()),
                    "{}",
                    NOW,
                    NOW.plus(Duration.ofDays(2)));

    @Test
    void isTakenOnceUntilItsNextAttempt() {
        assertThat(message.claim(NOW)).isTrue();
        assertThat(message.claim(NOW)).isFalse();
        assertThat(message.claim(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void waitsTwiceAsLongAfterEachAttempt() {
        message.claim(NOW);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
        message.claim(NOW.plusSeconds(60));
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(180));
    }

    @Test
    void isGivenUpAfterItsLastAttempt() {
        Instant now = NOW;
        for (int i = 0; i < Message.MOST_ATTEMPTS; i++) {
            assertThat(message.claim(now)).isTrue();
            now = Objects.requireNonNull(message.nextAttemptAt());
        }
        assertThat(message.claim(now)).isFalse();
        assertThat(message.givenUpAt()).isEqualTo(now);
    }

    @Test
    void isGivenUpWhenItComesTooLate() {
        assertThat(message.claim(NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(message.givenUpAt()).isNotNull();
        assertThat(message.nextAttemptAt()).isNull();
    }

    @Test
    void isNeverTakenAgainOnceRefused() {
        message.claim(NOW);
        message.refused(NOW);
        assertThat(message.claim(NOW.plus(Duration.ofHours(1)))).isFalse();
        assertThat(message.givenUpBecause()).isEqualTo(Message.GaveUp.REFUSED);
    }

    @Test
    void waitsAsLongAsTheProviderWantsAndNoShorter() {
        message.claim(NOW);
        message.postpone(NOW.plusSeconds(10));
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
        message.postpone(NOW.plusSeconds(600));
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void isNeverTakenAgainOnceSent() {
        message.claim(NOW);
        message.sent("fa", NOW);
        assertThat(message.claim(NOW.plus(Duration.ofDays(1)))).isFalse();
    }
}
