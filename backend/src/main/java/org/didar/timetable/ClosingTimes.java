package org.didar.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.ClosedTimes;
import org.didar.places.ClosureView;
import org.didar.places.PrisonDirectory;
import org.didar.timetable.BookedVisits.Booked;
import org.didar.timetable.ChangingSessions.Asked;
import org.didar.timetable.ChangingSessions.Changed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Closes days or hours of a station, a prison, a province or the country, and opens them again. A
 * closure may leave its visits where they are, to be moved as a whole afterwards.
 */
@Service
@Transactional
class ClosingTimes {

    private static final String REASON = "CLOSURE";
    private static final int LONGEST_DAYS = 400;

    private final ClosedTimes closures;
    private final BookedVisits visits;
    private final Aftermath aftermath;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingTimes(
            ClosedTimes closures,
            BookedVisits visits,
            Aftermath aftermath,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closures = closures;
        this.visits = visits;
        this.aftermath = aftermath;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Changed close(Asked asked, ClosedTimes.Plan plan) {
        Actor actor = asked.actor();
        UUID prison = plan.prisonId();
        access.require(actor, Act.CLOSE_TIMES, reach(plan.view(actor.id())));
        requireRight(plan);
        boolean named =
                prison != null && access.allows(actor, Act.SEE_TIMETABLE, prisons.reach(prison));
        List<Booked> affected = lyingIn(plan.view(actor.id()));
        UUID id = closures.enter(plan);
        Affected shown = aftermath.shown(affected, named);
        Decisions said = asked.said();
        if (said == null) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Changed(null, shown);
        }
        aftermath.settle(affected, said, actor, REASON, named);
        events.publishEvent(new ClosureChanged(prison, id, "added", shown.count(), actor.id()));
        return new Changed(id, shown);
    }

    /** Visits that were moved away stay where they are. */
    void open(Actor actor, UUID id) {
        ClosureView closure = closures.closure(id);
        access.require(actor, Act.CLOSE_TIMES, reach(closure));
        closures.lift(id);
        events.publishEvent(new ClosureChanged(closure.prisonId(), id, "removed", 0, actor.id()));
    }

    /** The coming visits that meet it. */
    List<Booked> lyingIn(ClosureView closure) {
        Set<UUID> places = prisons.prisonsWithin(territory(closure));
        Map<UUID, ZoneId> zones = new HashMap<>();
        Instant now = clock.instant();
        Instant first = closure.firstDay().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = closure.lastDay().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return visits.between(places, first.isAfter(now) ? first : now, end).stream()
                .filter(each ->
                        meets(
                                closure,
                                each,
                                zones.computeIfAbsent(
                                        each.prisonId(), prison -> prisons.zone(prison))))
                .toList();
    }

    private static boolean meets(ClosureView closure, Booked visit, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(visit.start(), zone);
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return closure.isOn(day)
                && closure.meets(
                        visit.stationId(),
                        Math.toIntExact(Duration.between(midnight, visit.start()).toMinutes()),
                        Math.toIntExact(Duration.between(midnight, visit.end()).toMinutes()));
    }

    private void requireRight(ClosedTimes.Plan plan) {
        Set<String> wrong = new HashSet<>();
        if (plan.lastDay().isBefore(plan.firstDay())
                || plan.firstDay().plusDays(LONGEST_DAYS).isBefore(plan.lastDay())) {
            wrong.add("lastDay");
        }
        Integer from = plan.fromMinute();
        Integer until = plan.untilMinute();
        boolean hours = from != null && until != null && from < until;
        if (!hours && (from != null || until != null)) {
            wrong.add("untilMinute");
        }
        UUID station = plan.stationId();
        if (station != null
                && (plan.prisonId() == null
                        || !prisons.station(station).prisonId().equals(plan.prisonId()))) {
            wrong.add("stationId");
        }
        if (!wrong.isEmpty()) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    wrong.stream()
                            .map(each -> new Problem.FieldProblem(each, "field.invalid"))
                            .toList());
        }
    }

    static Territory territory(ClosureView closure) {
        UUID prison = closure.prisonId();
        UUID province = closure.provinceId();
        return prison != null
                ? new Territory(Territory.Kind.PRISON, prison)
                : province != null
                        ? new Territory(Territory.Kind.PROVINCE, province)
                        : new Territory(Territory.Kind.COUNTRY, null);
    }

    /** A closure of the country is in nobody's reach but the country's. */
    Reach reach(ClosureView closure) {
        UUID prison = closure.prisonId();
        return prison != null
                ? prisons.reach(prison)
                : new Reach(null, null, null, closure.provinceId(), Set.of());
    }
}
