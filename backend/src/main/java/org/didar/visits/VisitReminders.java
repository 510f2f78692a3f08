package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.didar.kernel.Sweep;
import org.didar.visits.VisitReminderDue.Lead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clock says about visits: that one comes near, that one runs out. */
@Configuration(proxyBeanMethods = false)
class VisitReminders {

    private static final Set<VisitStatus> RUNNING = Set.of(VisitStatus.LIVE, VisitStatus.PAUSED);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Visits visits;
    private final SweepingVisits sweeping;
    private final CheckingAgain checking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitReminders(
            Visits visits,
            SweepingVisits sweeping,
            CheckingAgain checking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.sweeping = sweeping;
        this.checking = checking;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Sweep remindingADayBefore() {
        return sweeping.sweep(
                "visits.remind-day",
                Duration.ofSeconds(30),
                now -> visits.toRemindADayBefore(now.plus(Duration.ofHours(24))),
                visit -> remind(visit, Lead.DAY));
    }

    @Bean
    Sweep remindingHalfAnHourBefore() {
        return sweeping.sweep(
                "visits.remind-half-hour",
                Duration.ofSeconds(10),
                now -> visits.toRemindHalfAnHourBefore(now.plus(HALF_HOUR)),
                visit -> remind(visit, Lead.HALF_HOUR));
    }

    @Bean
    Sweep warningAtFiveMinutes() {
        return warning(5, until -> visits.toWarnAtFive(RUNNING, until));
    }

    @Bean
    Sweep warningAtOneMinute() {
        return warning(1, until -> visits.toWarnAtOne(RUNNING, until));
    }

    /**
     * A day before, what bars a visit by now calls it off. A visit booked shortly before gets no
     * reminder for a moment that had already passed.
     */
    private void remind(Visit visit, Lead lead) {
        if (lead == Lead.DAY && checking.stops(visit, null)) {
            return;
        }
        Instant now = clock.instant();
        boolean early = lead == Lead.DAY && now.isAfter(visit.start().minus(Duration.ofHours(6)));
        if (visit.remind(lead, now) && !early && now.isBefore(visit.start())) {
            events.publishEvent(new VisitReminderDue(visit.id(), lead));
        }
    }

    private Sweep warning(int minutes, Function<Instant, List<UUID>> endingUntil) {
        return sweeping.sweep(
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
}
