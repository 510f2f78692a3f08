package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.didar.kernel.Sweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clock does to visits. */
@Configuration(proxyBeanMethods = false)
class VisitSweeps {

    private static final Set<VisitStatus> RUNNING = Set.of(VisitStatus.LIVE, VisitStatus.PAUSED);
    private static final Set<VisitStatus> AWAITED =
            Set.of(VisitStatus.CONFIRMED, VisitStatus.WAITING);

    private final Visits visits;
    private final SweepingVisits sweeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitSweeps(
            Visits visits, SweepingVisits sweeping, ApplicationEventPublisher events, Clock clock) {
        this.visits = visits;
        this.sweeping = sweeping;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Sweep expiringHolds(GivingTurnsBack turns) {
        return sweeping.sweep(
                "visits.expire-holds",
                Duration.ofSeconds(5),
                visits::heldUntil,
                visit -> {
                    visit.expire(null, clock.instant());
                    turns.after(visit);
                });
    }

    @Bean
    Sweep answeringRequests(DecidingVisits deciding) {
        return sweeping.sweep(
                "visits.answer-requests",
                Duration.ofSeconds(5),
                visits::toAnswer,
                visit -> {
                    if (visit.status() == VisitStatus.REQUESTED) {
                        deciding.unanswered(visit);
                    }
                });
    }

    @Bean
    Sweep openingRooms(VisitRules rules) {
        return sweeping.sweep(
                "visits.open-rooms",
                Duration.ofSeconds(5),
                now -> visits.toOpen(rules.openingsUntil(now)),
                visit -> {
                    Instant now = clock.instant();
                    VisitView view = visit.view(now);
                    if (!now.isBefore(rules.opensAt(view)) && visit.openRoom(now)) {
                        events.publishEvent(
                                new WaitingRoomOpened(
                                        view.id(), view.prisonId(), view.stationId()));
                    }
                });
    }

    @Bean
    Sweep endingOnTime(RunningVisits running, Presence presence) {
        return sweeping.sweep(
                "visits.end",
                Duration.ofSeconds(1),
                now -> visits.endingUntil(RUNNING, now),
                visit -> running.endOnTime(visit, presence.of(visit.id())));
    }

    @Bean
    Sweep markingMissed(RunningVisits running, Presence presence, VisitRules rules) {
        return sweeping.sweep(
                "visits.miss",
                Duration.ofSeconds(5),
                now -> visits.startingUntil(AWAITED, rules.latecomersUntil(now)),
                visit -> {
                    Instant now = clock.instant();
                    if (!now.isBefore(rules.waitedUntil(visit.view(now)))) {
                        missIfDue(visit, presence.of(visit.id()), running);
                    }
                });
    }

    private void missIfDue(Visit visit, Presence.Sides sides, RunningVisits running) {
        if (!sides.familyThere()) {
            running.missFamily(visit, sides);
        } else if (!clock.instant().isBefore(visit.end())) {
            running.miss(visit, Verdict.waitedInVain(sides, visit.isAdmitted()));
        }
    }
}
