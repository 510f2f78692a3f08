package org.didar.sms;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where the provider takes messages, HTTPS unless it is on this machine
 * @param token sent as a bearer token
 * @param sender the line number that messages come from
 * @param timeout how long the provider may take
 */
@ConfigurationProperties("didar.sms")
record SmsProperties(
        @Nullable URI url,
        @DefaultValue("") String token,
        @DefaultValue("") String sender,
        @DefaultValue("5s") Duration timeout) {

    /** What it takes to send, or the reason why this must not start. */
    Provider requiredProvider() {
        if (url == null || token.isBlank() || sender.isBlank()) {
            throw new IllegalStateException(
                    "Text messages have no way out: set didar.sms.url, didar.sms.token and"
                            + " didar.sms.sender");
        }
        if (!"https".equals(url.getScheme()) && !"127.0.0.1".equals(url.getHost())) {
            throw new IllegalStateException("didar.sms.url must be HTTPS");
        }
        return new Provider(url, token, sender, timeout);
    }

    record Provider(URI url, String token, String sender, Duration timeout) {}
}
