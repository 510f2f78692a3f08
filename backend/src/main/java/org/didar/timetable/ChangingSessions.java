package org.didar.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.timetable.BookedVisits.Booked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Changes of a prison's timetable by its staff. Whatever would take the time of a booked visit is
 * told first and saved only once it is said what becomes of each: trying a change is the change
 * itself, rolled back.
 */
@Service
@Transactional
class ChangingSessions {

    private static final String REASON = "TIMETABLE_CHANGED";
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final SessionTemplates templates;
    private final PlanningSessions planning;
    private final KeepingGroups groups;
    private final ExcludingDays excluding;
    private final OfferedTimes offered;
    private final BookedVisits visits;
    private final Aftermath aftermath;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingSessions(
            SessionTemplates templates,
            PlanningSessions planning,
            KeepingGroups groups,
            ExcludingDays excluding,
            OfferedTimes offered,
            BookedVisits visits,
            Aftermath aftermath,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.planning = planning;
        this.groups = groups;
        this.excluding = excluding;
        this.offered = offered;
        this.visits = visits;
        this.aftermath = aftermath;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who asks, and for what.
     *
     * @param said what becomes of the visits it affects, or {@code null} only to see them
     */
    record Asked(Actor actor, @Nullable Decisions said) {}

    /**
     * What came of it.
     *
     * @param id of the thing changed, or {@code null} when it was only tried
     */
    record Changed(@Nullable UUID id, Affected visits) {}

    Changed addSession(Asked asked, UUID prison, SessionPlan plan) {
        return change(asked, prison, "visit_session", "added", () -> planning.add(plan));
    }

    Changed changeSession(
            Asked asked, UUID id, java.util.function.Function<UUID, SessionPlan> plan) {
        UUID prison = prisonOf(id);
        return change(
                asked,
                prison,
                "visit_session",
                "changed",
                () -> {
                    planning.change(id, plan.apply(prison));
                    return id;
                });
    }

    Changed removeSession(Asked asked, UUID id) {
        return change(
                asked,
                prisonOf(id),
                "visit_session",
                "removed",
                () -> {
                    planning.remove(id);
                    return id;
                });
    }

    Changed exclude(Asked asked, UUID prison, ExcludingDays.Days days) {
        return change(asked, prison, "exclusion", "added", () -> excluding.exclude(prison, days));
    }

    Changed include(Asked asked, UUID exclusion) {
        return change(
                asked,
                excluding.prisonOf(exclusion),
                "exclusion",
                "removed",
                () -> excluding.include(exclusion));
    }

    Changed addGroup(Asked asked, UUID prison, String name, Set<UUID> stations) {
        return change(
                asked, prison, "station_group", "added", () -> groups.add(prison, name, stations));
    }

    Changed changeGroup(Asked asked, UUID id, String name, Set<UUID> stations) {
        return change(
                asked,
                groups.prisonOf(id),
                "station_group",
                "changed",
                () -> groups.change(id, name, stations));
    }

    Changed removeGroup(Asked asked, UUID id) {
        return change(
                asked, groups.prisonOf(id), "station_group", "removed", () -> groups.remove(id));
    }

    private UUID prisonOf(UUID session) {
        return templates
                .findById(session)
                .map(SessionTemplate::prisonId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    private Changed change(
            Asked asked, UUID prison, String kind, String what, Supplier<UUID> change) {
        Actor actor = asked.actor();
        access.require(actor, Act.PLAN_SESSIONS, prisons.reach(prison));
        Timetable before = timetable(prison);
        UUID id = change.get();
        List<Booked> affected = losing(before, timetable(prison));
        Affected shown = aftermath.shown(affected, true);
        Decisions said = asked.said();
        if (said == null) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Changed(null, shown);
        }
        aftermath.settle(affected, said, actor, REASON, true);
        events.publishEvent(
                new TimetableChanged(prison, id, kind, what, shown.count(), actor.id()));
        return new Changed(id, shown);
    }

    /** From today on. A station out of order is no matter of the timetable's. */
    private Timetable timetable(UUID prison) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), prisons.zone(prison));
        return offered.timetable(prison, today, EVER).withEveryStation();
    }

    /** Whose time was offered and is no more; what stood beside the plan already is left alone. */
    private List<Booked> losing(Timetable before, Timetable after) {
        Instant now = clock.instant();
        return visits
                .between(
                        Set.of(before.place().prisonId()),
                        now,
                        EVER.atStartOfDay(before.place().zone()).toInstant())
                .stream()
                .collect(Collectors.groupingBy(each -> dayOf(each, before)))
                .entrySet()
                .stream()
                .flatMap(day -> {
                    List<Timetable.Offered> was = before.on(day.getKey());
                    List<Timetable.Offered> will = after.on(day.getKey());
                    return day.getValue().stream()
                            .filter(each -> isIn(was, each) && !isIn(will, each));
                })
                .sorted(java.util.Comparator.comparing(Booked::start))
                .toList();
    }

    private static LocalDate dayOf(Booked visit, Timetable timetable) {
        return LocalDate.ofInstant(visit.start(), timetable.place().zone());
    }

    private static boolean isIn(List<Timetable.Offered> day, Booked visit) {
        return day.stream()
                .anyMatch(each ->
                        each.slot().start().equals(visit.start())
                                && each.slot().end().equals(visit.end())
                                && each.session().kinds().contains(visit.kind())
                                && each.slot().stations().contains(visit.stationId()));
    }
}
