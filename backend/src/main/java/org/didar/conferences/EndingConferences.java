package org.didar.conferences;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.didar.kernel.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends everybody out of the rooms at the conference server whose round or visit is over. Their
 * pages leave by themselves; this is for those that do not.
 */
class EndingConferences {

    private static final Logger log = LoggerFactory.getLogger(EndingConferences.class);
    private static final Limit AT_ONCE = Limit.of(20);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(1);

    /** The room is destroyed, or was gone already. */
    private static final Set<Integer> OVER = Set.of(200, 404);

    private final Conferences conferences;
    private final ConferenceProperties properties;
    private final URI address;
    private final SigningKey key;
    private final HttpClient http;
    private final TransactionOperations transactions;
    private final Clock clock;

    EndingConferences(
            Conferences conferences,
            ConferenceProperties properties,
            URI address,
            SigningKey key,
            TransactionOperations transactions,
            Clock clock) {
        this.conferences = conferences;
        this.properties = properties;
        this.address = address;
        this.key = key;
        this.http = HttpClient.newBuilder().connectTimeout(properties.endTimeout()).build();
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        List<Conference> due =
                conferences.findByEndAtLessThanEqualOrderByEndAt(clock.instant(), AT_ONCE);
        for (Conference each : due) {
            boolean over = end(each.name());
            transactions.executeWithoutResult(done ->
                    conferences.findById(each.getId()).ifPresent(found -> note(found, over)));
        }
    }

    private void note(Conference conference, boolean over) {
        if (over) {
            conference.ended();
        } else {
            conference.tryLater(clock.instant());
        }
    }

    private boolean end(String name) {
        String room = URLEncoder.encode(name + "@" + properties.muc(), StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "?conference=" + room))
                        .timeout(properties.endTimeout())
                        .header("Authorization", "Bearer " + token())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (!OVER.contains(status)) {
                log.warn("The conference server answered {} when told to end a room", status);
            }
            return OVER.contains(status);
        } catch (IOException e) {
            log.warn("The conference server cannot be told to end a room: {}", e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For every room of the server, as its end-meeting module asks: so its life is short. */
    private String token() {
        Instant now = clock.instant();
        return key.sign(
                JwtClaimsSet.builder()
                        .issuer(properties.appId())
                        .audience(List.of(properties.audience()))
                        .subject(properties.domain())
                        .claim("room", "*")
                        .issuedAt(now)
                        .expiresAt(now.plus(TOKEN_LIFE))
                        .build());
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {

        private static final Duration OFTEN = Duration.ofSeconds(5);
        private static final Duration KEPT = Duration.ofDays(1);

        @Bean
        @ConditionalOnProperty("didar.conference.end-url")
        Sweep endingConferences(
                Conferences conferences,
                ConferenceProperties properties,
                TransactionOperations transactions,
                Clock clock) {
            SigningKey key =
                    SigningKey.ofFile(
                            Objects.requireNonNull(properties.endKeyFile()), properties.endKeyId());
            URI address = Objects.requireNonNull(properties.endUrl());
            return Sweep.of(
                    "conferences.end",
                    OFTEN,
                    new EndingConferences(
                                    conferences, properties, address, key, transactions, clock)
                            ::run);
        }

        /** Nothing of a visit is told by its rooms there; they are kept while they may be ended. */
        @Bean
        Sweep forgettingConferences(
                Conferences conferences, TransactionOperations transactions, Clock clock) {
            return Sweep.of(
                    "conferences.forget",
                    Duration.ofHours(1),
                    () ->
                            transactions.executeWithoutResult(
                                    done -> conferences.forget(clock.instant().minus(KEPT))));
        }
    }
}
