package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import org.didar.kernel.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ForgettingChallenges {

    /** What no station signed in time opens nothing any more. */
    @Bean
    Sweep forgettingStationChallenges(
            StationChallenges challenges, TransactionOperations transactions, Clock clock) {
        return Sweep.of(
                "stations.challenges",
                Duration.ofMinutes(10),
                () ->
                        transactions.executeWithoutResult(
                                _ -> challenges.deleteOlderThan(clock.instant())));
    }
}
