package org.didar.conferences;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The Jitsi deployment that carries what direct connections cannot. Without a {@code url} there is
 * none.
 *
 * @param url where it is, for example {@code https://meet.example.org}
 * @param domain its XMPP domain; the host of {@code url} unless said
 * @param muc the XMPP host of its rooms; {@code conference.} before the domain unless said
 * @param service its XMPP WebSocket; {@code /xmpp-websocket} there unless said
 * @param library its lib-jitsi-meet; {@code /libs/lib-jitsi-meet.min.js} there unless said
 * @param appId the {@code iss} of passes
 * @param audience the {@code aud} of passes
 * @param secret signs passes with HS256
 * @param keyFile a PKCS #8 private key in PEM that signs passes with RS256 instead
 * @param keyId the {@code kid} of that key
 * @param reservationToken what Prosody says as a bearer token when it asks whether a room may open
 * @param endUrl the {@code /end-meeting} of Prosody, in reach of this server alone
 * @param endKeyFile the private key of system tokens, which that address asks for
 * @param endKeyId the {@code kid} of that key
 * @param endTimeout how long one such call may take
 */
@ConfigurationProperties("didar.conference")
record ConferenceProperties(
        @Nullable URI url,
        @DefaultValue("") String domain,
        @DefaultValue("") String muc,
        @DefaultValue("") String service,
        @DefaultValue("") String library,
        @DefaultValue("didar") String appId,
        @DefaultValue("jitsi") String audience,
        @DefaultValue("") String secret,
        @Nullable Path keyFile,
        @DefaultValue("") String keyId,
        @DefaultValue("") String reservationToken,
        @Nullable URI endUrl,
        @Nullable Path endKeyFile,
        @DefaultValue("") String endKeyId,
        @DefaultValue("5s") Duration endTimeout) {

    /** RFC 7518, section 3.2: a key of HS256 is no shorter than its hash. */
    private static final int SECRET_LENGTH = 32;

    ConferenceProperties {
        if (url != null) {
            require(url.getHost() != null, "url must be an address like https://meet.example.org");
            String host = String.valueOf(url.getHost());
            boolean secure = "https".equals(url.getScheme()) || host.equals("localhost");
            require(secure, "url must be an https address");
            require(url.getPath().isEmpty(), "url must be an address without a path");
            require(
                    StringUtils.hasText(secret) != (keyFile != null),
                    "needs either secret or key-file");
            require(
                    keyFile != null || secret.length() >= SECRET_LENGTH,
                    "secret must have " + SECRET_LENGTH + " characters or more");
            domain = or(domain, host);
            muc = or(muc, "conference." + domain);
            service = or(service, socketOf(url) + "/xmpp-websocket");
            library = or(library, url + "/libs/lib-jitsi-meet.min.js");
        }
        require(
                (endUrl == null) == (endKeyFile == null),
                "needs end-url and end-key-file together");
        require(
                endTimeout.isPositive() && endTimeout.compareTo(Duration.ofMinutes(1)) <= 0,
                "end-timeout must be a minute or less");
    }

    /** Whether there is a deployment. */
    boolean isOffered() {
        return url != null;
    }

    private static String socketOf(URI url) {
        return url.toString().replaceFirst("^http", "ws");
    }

    private static String or(String said, String otherwise) {
        return StringUtils.hasText(said) ? said : otherwise;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("didar.conference: " + what);
        }
    }
}
