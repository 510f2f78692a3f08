package org.didar.passkeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.didar.kernel.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives challenges out and takes each back once. */
@Component
class Challenging implements Sweep {

    static final Duration LIFE = Duration.ofMinutes(5);
    private static final int BYTES = 32;

    private final Challenges challenges;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenging(Challenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** A new one, in base64url. */
    @Transactional
    public String give(Challenge.Purpose purpose, @Nullable UUID account) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        challenges.save(
                new Challenge(hash(challenge), purpose, account, clock.instant().plus(LIFE)));
        return challenge;
    }

    /** Uses up the one that a device says it has signed; {@code false} when it opens nothing. */
    @Transactional
    public boolean use(byte[] signed, Challenge.Purpose purpose, @Nullable UUID account) {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        return challenges.use(hash(challenge), purpose, account, clock.instant()) > 0;
    }

    @Override
    public String name() {
        return "passkeys.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        challenges.deleteOlderThan(clock.instant());
    }

    private static byte[] hash(String challenge) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(challenge.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
