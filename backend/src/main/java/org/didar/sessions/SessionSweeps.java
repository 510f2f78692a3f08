package org.didar.sessions;

import java.time.Clock;
import java.time.Duration;
import org.didar.kernel.OldRows;
import org.didar.kernel.Retained;
import org.didar.kernel.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SessionSweeps {

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
    Retained retainedSessions(JdbcClient jdbc) {
        return new OldRows(jdbc, "sessions", new OldRows.Aged("signed_in_session", "ended_at"));
    }
}
