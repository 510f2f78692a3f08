package org.didar.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a session is still good, and remembers that it was used, once a minute at most. */
@Service
@Transactional
public class UsingSessions {

    private static final Duration LATELY = Duration.ofMinutes(1);

    private final SignedInSessions sessions;
    private final SessionProperties limits;
    private final Clock clock;

    UsingSessions(SignedInSessions sessions, SessionProperties limits, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** Uses the session; {@code false} when it is over, unknown or another's. */
    public boolean use(SignedIn signedIn) {
        UUID id = signedIn.session();
        Instant now = clock.instant();
        SignedInSession session = id == null ? null : sessions.findById(id).orElse(null);
        if (session == null || !session.isGood(signedIn, now)) {
            return false;
        }
        if (!session.wasUsedWithin(LATELY, now)) {
            touch(Set.of(session.id()), session.kind(), now);
        }
        return true;
    }

    /**
     * An open socket uses its session. Called once a minute for all that were heard.
     *
     * @return those that are over, whose sockets must be closed
     */
    public Set<UUID> useAll(Collection<UUID> heard) {
        if (heard.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.instant();
        for (SessionKind kind : SessionKind.values()) {
            touch(heard, kind, now);
        }
        Set<UUID> over = new HashSet<>(heard);
        over.removeAll(sessions.openOf(heard));
        return over;
    }

    private void touch(Collection<UUID> ids, SessionKind kind, Instant now) {
        sessions.use(ids, kind, now, now.plus(limits.idle(kind)));
    }
}
