package org.didar.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a browser signed in, and how long that may last. */
@Service
@Transactional
public class BeginningSessions {

    private final SignedInSessions sessions;
    private final SessionProperties limits;
    private final Clock clock;

    BeginningSessions(SignedInSessions sessions, SessionProperties limits, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param signedIn the holder in the new session
     * @param longest when it ends in any case
     */
    public record Begun(SignedIn signedIn, Duration longest) {}

    /**
     * @param actor the same holder with the roles held now
     */
    public Begun begin(SignedIn holder, Actor actor, Device device, Proof proof) {
        return begin(holder, actor, device, proof, Duration.ZERO);
    }

    /**
     * @param ago how long ago the proof was given, to somebody else whose word is good
     */
    public Begun begin(SignedIn holder, Actor actor, Device device, Proof proof, Duration ago) {
        SessionKind kind = SessionKind.of(actor);
        Instant now = clock.instant();
        SignedInSession begun =
                sessions.save(new SignedInSession(holder, kind, device, proof, now, limits));
        begun.wasProvenAt(now.minus(ago));
        return new Begun(holder.in(begun.id()), limits.longest(kind));
    }

    /** Lets a station's session go on as if it had begun now. */
    public void prolong(SignedIn here) {
        UUID session = here.session();
        if (session != null) {
            Instant now = clock.instant();
            sessions.prolong(
                    session,
                    now,
                    now.plus(limits.stationIdle()),
                    now.plus(limits.stationLongest()));
        }
    }

    /** An account came to an office: what it signed in as a family has an official's limits now. */
    public void tighten(UUID accountId) {
        Instant now = clock.instant();
        sessions.tighten(
                accountId, now.plus(limits.officialIdle()), now.plus(limits.officialLongest()));
    }
}
