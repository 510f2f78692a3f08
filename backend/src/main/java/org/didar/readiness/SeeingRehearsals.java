package org.didar.readiness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits that a clerk can rehearse with those they vouched for. */
@Service
@Transactional(readOnly = true)
class SeeingRehearsals {

    /** The day before, over a weekend and a holiday. */
    private static final Duration AHEAD = Duration.ofDays(4);

    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final DeviceTests tests;
    private final Access access;
    private final Clock clock;

    SeeingRehearsals(
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons,
            DeviceTests tests,
            Access access,
            Clock clock) {
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
        this.tests = tests;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One visit to come.
     *
     * @param visitorName of those who come, whom the clerk vouched for
     * @param test the newest, if there was any
     */
    record Rehearsal(
            UUID visitId,
            String visitorName,
            Instant start,
            String zone,
            @Nullable DeviceTested test) {}

    /** The next first. */
    List<Rehearsal> of(Actor actor) {
        access.requireAnywhere(actor, Act.VOUCH);
        Set<UUID> vouched = people.vouchedFor(actor);
        Instant now = clock.instant();
        return visits.comingOf(vouched, now, now.plus(AHEAD)).stream()
                .map(visit -> rehearsal(visit, vouched))
                .toList();
    }

    private Rehearsal rehearsal(VisitView visit, Set<UUID> vouched) {
        UUID visitor =
                visit.visitors().stream()
                        .map(VisitView.Visitor::personId)
                        .filter(vouched::contains)
                        .findFirst()
                        .orElseThrow();
        return new Rehearsal(
                visit.id(),
                people.person(visitor).name(),
                visit.start(),
                prisons.zone(visit.prisonId()).getId(),
                tests.findById(visit.id()).map(DeviceTest::view).orElse(null));
    }
}
