package org.didar.sms;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sends through a provider by HTTP POST. 2xx means taken. What the provider says of the message
 * itself (400, 404, 422…) is final; what it says of us or of the moment (401, 403, 408, 425, 429,
 * 5xx, anything unforeseen) is not, so that a wrong token costs nobody a message.
 */
@Component
@Profile("!demo & !test")
class HttpSmsGateway implements SmsGateway {

    private static final Set<Integer> NOT_FINAL = Set.of(401, 403, 408, 425, 429);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final SmsRequests requests;
    private final Duration timeout;
    private final @Nullable Pattern accepted;
    private final HttpClient http;
    private final Clock clock;

    HttpSmsGateway(SmsProperties properties, Clock clock) {
        this.requests = new SmsRequests(properties.requiredProvider());
        this.timeout = properties.timeout();
        this.accepted = properties.accepted();
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.clock = clock;
    }

    @Override
    public void send(Sms message) {
        HttpResponse<String> answer = answer(message);
        int status = answer.statusCode();
        if (status / 100 == 4 && !NOT_FINAL.contains(status)) {
            throw new SmsRefused("The provider answered " + status);
        }
        if (status / 100 != 2) {
            throw new SmsFailed("The provider answered " + status, null, retryAfter(answer));
        }
        if (accepted != null && !accepted.matcher(answer.body()).find()) {
            throw new SmsFailed("The provider's answer does not say that it took it", null);
        }
    }

    /** The whole answer within the time allowed, a slow body included. */
    private HttpResponse<String> answer(Sms message) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(
                        requests.of(message),
                        BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            // The client's own limit on connecting may run out a moment before ours.
            if (e.getCause() instanceof HttpTimeoutException) {
                throw tookTooLong();
            }
            throw new SmsFailed(
                    e.getCause() instanceof IOException
                            ? "The provider could not be reached"
                            : "The message could not be sent",
                    e.getCause());
        } catch (TimeoutException e) {
            throw tookTooLong();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsFailed("Interrupted while sending", e);
        } finally {
            answer.cancel(true);
        }
    }

    private SmsFailed tookTooLong() {
        return new SmsFailed("The provider took longer than " + timeout, null);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); what is neither, or past, is as if not said. */
    private @Nullable Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .map(this::wait)
                .filter(Duration::isPositive)
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(null);
    }

    private Duration wait(String header) {
        if (SECONDS.matcher(header).matches()) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            return Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
