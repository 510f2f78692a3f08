package org.didar.visits;

import java.time.Instant;
import java.util.UUID;
import org.didar.people.KeepingPrisoners;
import org.didar.scheduling.Wish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a time free for a family that has not chosen it itself. */
@Service
public class OfferingTimes {

    private final KeepingPrisoners prisoners;
    private final TakingTimes taking;

    OfferingTimes(KeepingPrisoners prisoners, TakingTimes taking) {
        this.prisoners = prisoners;
        this.taking = taking;
    }

    /**
     * Holds the wished time until then, as if the family had chosen it: whoever of them confirms it
     * has the visit. Fails as {@link BookingVisits#hold} does, and joins the caller's transaction.
     *
     * @param lead whom of the visitors the others come with
     * @param by the account that asked for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Wish wish, UUID lead, UUID by, Instant until) {
        taking.keep(
                prisoners.keep(wish.prisonerId()),
                wish,
                taking.party(wish.prisonerId(), lead, wish.visitorIds()),
                by,
                until);
    }
}
