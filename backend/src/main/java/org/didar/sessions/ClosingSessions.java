package org.didar.sessions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions, so that their next request is refused and their sockets close at once. */
@Service
@Transactional
public class ClosingSessions {

    private final SignedInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingSessions(SignedInSessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All of an account's, when it is closed or has no role left. Joins the caller's transaction.
     *
     * @param by who took the account or the roles away, or {@code null} for the clock
     */
    public void ofAccount(UUID accountId, @Nullable UUID by, EndReason reason) {
        end(sessions.findByAccountIdAndEndedAtIsNull(accountId), by, reason);
    }

    /** All of a station's device. Joins the caller's transaction. */
    public void ofDevice(UUID deviceId, @Nullable UUID by, EndReason reason) {
        end(sessions.findByDeviceIdAndEndedAtIsNull(deviceId), by, reason);
    }

    /** One session, by its own holder or in its stead. Ending it again does nothing. */
    public void one(UUID session, @Nullable UUID by, EndReason reason) {
        if (sessions.end(session, clock.instant(), reason) > 0) {
            events.publishEvent(new SessionEnded(session, by, reason));
        }
    }

    /**
     * One of the account's own devices.
     *
     * @throws Problem {@code thing.not_found} for another's, or one that is over
     */
    void revoke(UUID accountId, UUID session) {
        SignedInSession found =
                sessions.open(accountId, clock.instant()).stream()
                        .filter(each -> each.id().equals(session))
                        .findFirst()
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        one(found.id(), accountId, EndReason.REVOKED);
    }

    /** All of the account's devices but the one that asks. */
    void revokeOthers(UUID accountId, @Nullable UUID current) {
        List<SignedInSession> others =
                sessions.findByAccountIdAndEndedAtIsNull(accountId).stream()
                        .filter(each -> !each.id().equals(current))
                        .toList();
        end(others, accountId, EndReason.REVOKED);
    }

    private void end(List<SignedInSession> ending, @Nullable UUID by, EndReason reason) {
        ending.forEach(each -> one(each.id(), by, reason));
    }
}
