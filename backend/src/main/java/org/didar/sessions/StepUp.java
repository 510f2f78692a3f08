package org.didar.sessions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some acts weigh so much that whoever sits at a browser left open must not be able to do them:
 * deciding a request, overriding a rule, exporting. Signing in counts as a proof.
 */
@Service
@Transactional
public class StepUp {

    private final SignedInSessions sessions;
    private final List<ProvingMeans> means;
    private final SessionProperties limits;
    private final Clock clock;

    StepUp(
            SignedInSessions sessions,
            List<ProvingMeans> means,
            SessionProperties limits,
            Clock clock) {
        this.sessions = sessions;
        this.means = means;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Lets the act pass only shortly after a proof.
     *
     * @throws Problem {@code step_up.required} with the {@code means} by which to give one
     */
    public void require(SignedIn here) {
        if (!isFresh(here)) {
            throw new Problem(SessionProblem.STEP_UP_REQUIRED).with("means", means(here));
        }
    }

    /** Whether {@link #require} would let it pass. */
    public boolean isFresh(SignedIn here) {
        UUID id = here.session();
        return id != null
                && sessions.findById(id)
                        .filter(each -> each.wasProvenWithin(limits.fresh(), clock.instant()))
                        .isPresent();
    }

    /** The best first. */
    private List<Proof> means(SignedIn who) {
        return means.stream().flatMap(each -> each.of(who).stream()).sorted().toList();
    }

    /** Somebody showed once more who they are. */
    public void proven(SignedIn here, Proof by) {
        UUID id = here.session();
        if (id != null) {
            sessions.prove(id, by, clock.instant());
        }
    }
}
