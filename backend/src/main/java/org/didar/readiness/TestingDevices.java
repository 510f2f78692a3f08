package org.didar.readiness;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.didar.people.PeopleDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitProblem;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever has a visit ahead find out whether their device and line will carry it, and keeps
 * what they found. So may whoever vouched for one of those who come: the clerk of a service point,
 * who tries the day before with the device of the point.
 */
@Service
@Transactional
public class TestingDevices {

    /** A few tries while something is put right, and no free relay. */
    private static final int TRIES = 6;

    private static final Duration TRIES_WITHIN = Duration.ofMinutes(10);

    private final DeviceTests tests;
    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Throttle tries;

    TestingDevices(
            DeviceTests tests,
            VisitDirectory visits,
            PeopleDirectory people,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tests = tests;
        this.visits = visits;
        this.people = people;
        this.access = access;
        this.events = events;
        this.clock = clock;
        this.tries = new Throttle(TRIES, TRIES_WITHIN, clock);
    }

    /**
     * Allows one test for the visit, with the relay that goes with it.
     *
     * @throws Problem {@code rate.limited} after six for one visit in ten minutes; what {@link
     *     #requireComing} throws
     */
    public void begin(Actor actor, UUID visitId) {
        requireComing(actor, visitId);
        tries.take(visitId.toString());
    }

    /** Keeps the result in the place of the one before. */
    DeviceTested finish(Actor actor, UUID visitId, TestResult result) {
        requireComing(actor, visitId);
        DeviceTest test = tests.save(new DeviceTest(visitId, result, clock.instant()));
        events.publishEvent(new VisitReadinessChanged(visitId));
        return test.view();
    }

    /**
     * @throws Problem {@code visit.over} for one that is, {@code visit.transition} for one that is
     *     not yet a visit or goes on already
     */
    private void requireComing(Actor actor, UUID visitId) {
        VisitView visit = required(actor, visitId);
        switch (visit.status()) {
            case CONFIRMED, WAITING -> {}
            case HELD, REQUESTED, LIVE, PAUSED -> throw new Problem(VisitProblem.TRANSITION);
            case ENDED, MISSED, CANCELLED, REJECTED, EXPIRED ->
                    throw new Problem(VisitProblem.OVER);
        }
    }

    private VisitView required(Actor actor, UUID visitId) {
        VisitView visit = visits.view(visitId);
        if (people.vouchedForAny(actor, visit.visitorIds())) {
            access.requireAnywhere(actor, Act.TEST_DEVICE);
            return visit;
        }
        return visits.require(actor, Act.TEST_DEVICE, visitId);
    }
}
