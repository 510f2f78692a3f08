package org.didar.conferences;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.stereotype.Component;

/**
 * Signs passes to rooms at the conference server, in the form of its token authentication. A pass
 * is for one seat and one room, names nobody, and ends a minute after the visit.
 */
@Component
public class GivingPasses {

    /** What the server offers its people, and a visit never does. */
    private static final Map<String, Boolean> NOTHING_MORE =
            Map.of(
                    "recording", false,
                    "livestreaming", false,
                    "transcription", false,
                    "outbound-call", false);

    private final ConferenceProperties properties;
    private final @Nullable SigningKey key;
    private final Clock clock;

    GivingPasses(ConferenceProperties properties, Clock clock) {
        this.properties = properties;
        this.key = properties.isOffered() ? keyOf(properties) : null;
        this.clock = clock;
    }

    private static SigningKey keyOf(ConferenceProperties properties) {
        return properties.keyFile() == null
                ? SigningKey.shared(properties.secret())
                : SigningKey.ofFile(properties.keyFile(), properties.keyId());
    }

    /**
     * @param moderator whether the server lets this seat send others away; for officials alone
     */
    public ConferencePass pass(OpenConference conference, UUID seat, boolean moderator) {
        Instant until = conference.end().plus(Conference.AFTER_END);
        Map<String, Object> user =
                Map.of("id", seat.toString(), "moderator", Boolean.toString(moderator));
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(properties.appId())
                        .audience(List.of(properties.audience()))
                        .subject(properties.domain())
                        .claim("room", conference.name())
                        .claim("context", Map.of("user", user, "features", NOTHING_MORE))
                        .issuedAt(clock.instant())
                        .expiresAt(until)
                        .build();
        return new ConferencePass(
                conference.round(),
                properties.library(),
                properties.service(),
                properties.domain(),
                properties.muc(),
                conference.name(),
                Objects.requireNonNull(key, "No conference server").sign(claims),
                until);
    }
}
