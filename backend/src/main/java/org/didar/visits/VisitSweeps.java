package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.didar.kernel.Sweep;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.visits.VisitReminderDue.Lead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clock does to visits. */
@Configuration(proxyBeanMethods = false)
class VisitSweeps {

    private static final Set<VisitStatus> RUNNING = Set.of(VisitStatus.LIVE, VisitStatus.PAUSED);
    private static final Set<VisitStatus> AWAITED =
            Set.of(VisitStatus.CONFIRMED, VisitStatus.WAITING);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

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
    Sweep expiringHolds(ClaimingPlaces places) {
        return sweep(
                "visits.expire-holds",
                Duration.ofSeconds(5),
                visits::heldUntil,
                visit -> {
                    visit.expire(null, clock.instant());
                    places.release(visit.id(), true);
                });
    }

    @Bean
    Sweep remindingADayBefore() {
        return sweep(
                "visits.remind-day",
                Duration.ofSeconds(30),
                now -> visits.toRemindADayBefore(now.plus(Duration.ofHours(24))),
                visit -> remind(visit, Lead.DAY));
    }

    @Bean
    Sweep remindingHalfAnHourBefore() {
        return sweep(
                "visits.remind-half-hour",
                Duration.ofSeconds(10),
                now -> visits.toRemindHalfAnHourBefore(now.plus(HALF_HOUR)),
                visit -> remind(visit, Lead.HALF_HOUR));
    }

    @Bean
    Sweep openingRooms(VisitRules rules) {
        return sweep(
                "visits.open-rooms",
                Duration.ofSeconds(5),
                now -> visits.toOpen(now.plus(rules.opensBefore())),
                visit -> {
                    if (visit.openRoom(clock.instant())) {
                        VisitView view = visit.view(clock.instant());
                        events.publishEvent(
                                new WaitingRoomOpened(
                                        view.id(), view.prisonId(), view.stationId()));
                    }
                });
    }

    @Bean
    Sweep warningAtFiveMinutes() {
        return warning(5, until -> visits.toWarnAtFive(RUNNING, until));
    }

    @Bean
    Sweep warningAtOneMinute() {
        return warning(1, until -> visits.toWarnAtOne(RUNNING, until));
    }

    @Bean
    Sweep endingOnTime(RunningVisits running, Presence presence) {
        return sweep(
                "visits.end",
                Duration.ofSeconds(1),
                now -> visits.endingUntil(RUNNING, now),
                visit -> running.endOnTime(visit, presence.of(visit.id())));
    }

    @Bean
    Sweep markingMissed(RunningVisits running, Presence presence, VisitRules rules) {
        return sweep(
                "visits.miss",
                Duration.ofSeconds(5),
                now -> visits.startingUntil(AWAITED, now.minus(rules.lateGrace())),
                visit -> missIfDue(visit, presence.of(visit.id()), running));
    }

    private void missIfDue(Visit visit, Presence.Sides sides, RunningVisits running) {
        if (!clock.instant().isBefore(visit.end())) {
            running.miss(
                    visit,
                    sides.familyThere()
                            ? Verdict.waitedInVain(sides, visit.isAdmitted())
                            : Verdict.withoutFamily(sides));
        } else if (!sides.familyThere()) {
            running.miss(visit, Verdict.withoutFamily(sides));
        }
    }

    /** A visit booked shortly before gets no reminder for a moment that had already passed. */
    private void remind(Visit visit, Lead lead) {
        Instant now = clock.instant();
        boolean early = lead == Lead.DAY && now.isAfter(visit.start().minus(Duration.ofHours(6)));
        if (visit.remind(lead, now) && !early && now.isBefore(visit.start())) {
            events.publishEvent(new VisitReminderDue(visit.id(), lead));
        }
    }

    private Sweep warning(int minutes, Function<Instant, List<UUID>> endingUntil) {
        return sweep(
                "visits.warn-" + minutes,
                Duration.ofSeconds(1),
                now -> endingUntil.apply(now.plus(Duration.ofMinutes(minutes))),
                visit -> {
                    if (visit.warn(minutes, clock.instant())
                            && clock.instant().isBefore(visit.end())) {
                        events.publishEvent(new VisitRunningOut(visit.id(), minutes));
                    }
                });
    }

    private Sweep sweep(
            String name, Duration every, Function<Instant, List<UUID>> due, Consumer<Visit> act) {
        return new Sweep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run() {
                due.apply(clock.instant()).forEach(id -> sweeping.each(id, act));
            }
        };
    }
}
