package org.didar.readiness;

import org.didar.visits.VisitsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Device tests go with their visits. */
@Component
class ForgettingDeviceTests {

    private final DeviceTests tests;

    ForgettingDeviceTests(DeviceTests tests) {
        this.tests = tests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forgotten(VisitsForgotten event) {
        tests.forget(event.visitIds());
    }
}
