package org.didar.sms;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the provider wants to be asked. Every provider has its own way, so addresses, header and
 * bodies are templates with holes: see {@link Filling}.
 *
 * @param url where the provider takes messages, HTTPS unless it is on this machine
 * @param token the provider's secret
 * @param sender the line number that messages come from
 * @param timeout how long the provider may take for its whole answer
 * @param authHeader the header that carries the token
 * @param authValue what stands there; a bearer token when nothing is said
 * @param contentType of the body: JSON, or a form
 * @param body of a message in words
 * @param templates which kinds the provider keeps the words of: {@code kind:id:part:part}
 * @param templateUrl where it takes those, when elsewhere
 * @param templateBody of such a message
 * @param accepted what the answer to a taken message contains, as a regular expression, for
 *     providers that say 200 to everything
 */
@ConfigurationProperties("didar.sms")
record SmsProperties(
        @Nullable URI url,
        @DefaultValue("") String token,
        @DefaultValue("") String sender,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("Authorization") String authHeader,
        @Nullable String authValue,
        @DefaultValue("application/json") String contentType,
        @Nullable String body,
        @DefaultValue List<String> templates,
        @Nullable URI templateUrl,
        @Nullable String templateBody,
        @Nullable Pattern accepted) {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    SmsProperties {
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: up to 1m");
        require(
                contentType.equals(JSON) || contentType.equals(FORM),
                "content-type: a form or JSON");
        require(
                contentType.equals(JSON) || body != null,
                "body: a provider that takes forms has names of its own, so say which");
        require(templates.isEmpty() || templateBody != null, "template-body: templates need one");
        templates.forEach(SmsTemplate::parse);
    }

    /** What it takes to send, or the reason why this must not start. */
    Provider requiredProvider() {
        if (url == null || token.isBlank() || sender.isBlank()) {
            throw new IllegalStateException(
                    "Text messages have no way out: set didar.sms.url, didar.sms.token and"
                            + " didar.sms.sender");
        }
        require(isSafe(url), "url must be HTTPS");
        require(templateUrl == null || isSafe(templateUrl), "template-url must be HTTPS");
        return new Provider(this, url);
    }

    boolean isJson() {
        return contentType.equals(JSON);
    }

    /** A gateway on this machine needs no certificate: nothing leaves it in the clear. */
    private static boolean isSafe(URI address) {
        boolean here = "http".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost());
        return here || "https".equals(address.getScheme());
    }

    private static void require(boolean well, String what) {
        if (!well) {
            throw new IllegalStateException("didar.sms." + what);
        }
    }

    record Provider(SmsProperties settings, URI url) {}
}
