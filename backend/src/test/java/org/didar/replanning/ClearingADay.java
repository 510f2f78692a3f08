package org.didar.replanning;

import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.replanning.Replanning.Cleared;
import org.didar.visits.VisitReason;
import org.springframework.beans.factory.BeanFactory;

/** One day of a prison closed and its visits moved, step by step as its page does it. */
public final class ClearingADay {

    private final Replanning replanning;
    private final SeekingSweep seeking;
    private final ShowingReplans showing;

    public ClearingADay(BeanFactory beans) {
        this.replanning = beans.getBean(Replanning.class);
        this.seeking = beans.getBean(SeekingSweep.class);
        this.showing = beans.getBean(ShowingReplans.class);
    }

    public UUID begin(Actor officer, UUID prison, Instant from, Instant until) {
        return replanning.begin(
                officer, new Cleared(prison, null, from, until, VisitReason.CLOSURE));
    }

    /** Answers how many of its visits the proposal leaves without a time. */
    public int seek(Actor officer, UUID plan) {
        seeking.seek(plan);
        ReplanView proposed = showing.plan(officer, plan);
        if (proposed.state() != ReplanState.PROPOSED) {
            throw new AssertionError("No proposal: " + proposed.state());
        }
        return proposed.withoutTime();
    }

    public void apply(Actor officer, UUID plan) {
        replanning.apply(officer, plan);
    }
}
