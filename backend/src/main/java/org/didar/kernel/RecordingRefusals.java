package org.didar.kernel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what must be kept although nothing came of it: a refusal rolls its own transaction
 * back, and the entry must outlive that.
 */
@Component
public class RecordingRefusals {

    private final ApplicationEventPublisher events;

    RecordingRefusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Committed when this returns, whatever becomes of the caller's transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Auditable refusal) {
        events.publishEvent(refusal);
    }
}
