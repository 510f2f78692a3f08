package org.didar.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives tickets out and takes them back: once, within a minute, in the session that asked. */
@Component
class Tickets {

    static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BYTES = 32;

    private final LiveTickets tickets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tickets(LiveTickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A ticket as its browser sees it. */
    record Given(String ticket, Instant expiresAt, @Nullable UUID seat) {}

    @Transactional
    Given give(LiveTicket.Purpose purpose, UUID target, @Nullable UUID seat, UUID session) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant expires = clock.instant().plus(LIFE);
        tickets.save(
                new LiveTicket(
                        hash(ticket), hash(session.toString()), purpose, target, seat, expires));
        return new Given(ticket, expires, seat);
    }

    /** Uses a ticket up and says what it is for; a refused one is used up as well. */
    @Transactional(noRollbackFor = Problem.class)
    LiveTicket use(String ticket, UUID session) {
        Instant now = clock.instant();
        byte[] hash = hash(ticket);
        LiveTicket found =
                tickets.findById(hash).orElseThrow(() -> new Problem(LiveProblem.TICKET_UNKNOWN));
        if (tickets.use(hash, now) == 0) {
            throw new Problem(LiveProblem.TICKET_USED);
        }
        if (!MessageDigest.isEqual(found.sessionHash(), hash(session.toString()))) {
            throw new Problem(LiveProblem.TICKET_FOREIGN);
        }
        if (now.isAfter(found.expiresAt())) {
            throw new Problem(LiveProblem.TICKET_LATE);
        }
        return found;
    }

    /** Forgets tickets long out of date. */
    @Transactional
    void forgetOld() {
        tickets.forget(clock.instant().minus(KEPT));
    }

    private static byte[] hash(String value) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
