package org.didar.sessions;

import java.time.Clock;
import java.time.Duration;
import org.didar.kernel.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SessionSweeps {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Limit AT_ONCE = Limit.of(500);

    /** Requests of a session that timed out are refused anyway: this closes its sockets. */
    @Bean
    Sweep endingSessions(SignedInSessions sessions, ClosingSessions closing, Clock clock) {
        return Sweep.of(
                "sessions.end",
                Duration.ofSeconds(1),
                () ->
                        sessions.due(clock.instant(), AT_ONCE)
                                .forEach(each -> closing.one(each.id(), null, each.dueReason())));
    }

    @Bean
    Sweep forgettingSessions(
            SignedInSessions sessions, TransactionOperations transactions, Clock clock) {
        return Sweep.of(
                "sessions.forget",
                Duration.ofHours(1),
                () ->
                        transactions.executeWithoutResult(
                                each -> sessions.deleteEndedBefore(clock.instant().minus(KEPT))));
    }
}
