package org.didar.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
import org.didar.places.StationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a prison for whoever plans them. */
@Service
@Transactional(readOnly = true)
class SeeingSessions {

    private final ReadingSessions sessions;
    private final SessionTemplates templates;
    private final StationGroups groups;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    SeeingSessions(
            ReadingSessions sessions,
            SessionTemplates templates,
            StationGroups groups,
            PrisonDirectory prisons,
            Access access,
            Clock clock) {
        this.sessions = sessions;
        this.templates = templates;
        this.groups = groups;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param week the number of this week, counted from the week of Saturday 2000-01-01
     */
    record SessionsOfPrison(
            LocalDate today,
            long week,
            List<SessionOfPrison> sessions,
            List<ExclusionRow> exclusions,
            List<StationGroupRow> groups,
            List<SessionStation> stations) {}

    /**
     * @param stations where it is held now, whether they are named or its group's
     */
    record SessionOfPrison(
            UUID id,
            boolean oneOff,
            DayOfWeek weekday,
            int everyWeeks,
            int week,
            LocalTime firstStart,
            int slots,
            int slotMinutes,
            int gapMinutes,
            List<UUID> stations,
            @Nullable UUID groupId,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Set<SessionKind> kinds) {}

    /**
     * @param sessionId {@code null} for all of the prison
     */
    record ExclusionRow(
            UUID id,
            @Nullable UUID sessionId,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {}

    record StationGroupRow(UUID id, String name, Set<UUID> stations) {}

    record SessionStation(UUID id, int number, String name) {}

    record TimetablePrison(UUID id, String name) {}

    /** Those whose timetable the actor may see, by name. */
    List<TimetablePrison> prisons(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_TIMETABLE);
        return access.territories(actor, Act.SEE_TIMETABLE)
                .flatMap(each -> prisons.prisonsWithin(each).stream())
                .distinct()
                .map(each -> new TimetablePrison(each, prisons.prison(each).name()))
                .sorted(Comparator.comparing(TimetablePrison::name))
                .toList();
    }

    /** Whatever is over is left out. */
    SessionsOfPrison of(Actor actor, UUID prison) {
        access.require(actor, Act.SEE_TIMETABLE, prisons.reach(prison));
        LocalDate today = LocalDate.ofInstant(clock.instant(), prisons.zone(prison));
        PrisonSessions plan = sessions.of(prison);
        Map<UUID, UUID> grouped = new HashMap<>();
        templates
                .findAllById(plan.sessions().stream().map(Session::id).toList())
                .forEach(each -> {
                    UUID group = each.groupId();
                    if (group != null) {
                        grouped.put(each.id(), group);
                    }
                });
        return new SessionsOfPrison(
                today,
                Recurrence.weekOf(today),
                plan.sessions().stream()
                        .filter(each -> isAhead(each.days().until(), today))
                        .map(each -> row(each, grouped.get(each.id())))
                        .toList(),
                plan.exclusions().stream()
                        .filter(each -> isAhead(each.lastDay(), today))
                        .map(SeeingSessions::row)
                        .toList(),
                groups.findByPrisonIdOrderByName(prison).stream()
                        .map(each -> new StationGroupRow(each.id(), each.name(), each.stations()))
                        .toList(),
                prisons.stations(prison).stream()
                        .filter(each -> each.state() != StationState.RETIRED)
                        .map(SeeingSessions::row)
                        .toList());
    }

    private static boolean isAhead(@Nullable LocalDate last, LocalDate today) {
        return last == null || !last.isBefore(today);
    }

    private static SessionOfPrison row(Session session, @Nullable UUID group) {
        return new SessionOfPrison(
                session.id(),
                session.oneOff(),
                session.days().weekday(),
                session.days().everyWeeks(),
                session.days().week(),
                LocalTime.ofSecondOfDay(session.firstMinute() * 60L),
                session.slots(),
                session.slotMinutes(),
                session.gapMinutes(),
                session.stations(),
                group,
                session.days().from(),
                session.days().until(),
                session.kinds());
    }

    private static ExclusionRow row(Exclusion each) {
        return new ExclusionRow(
                each.id(), each.sessionId(), each.firstDay(), each.lastDay(), each.reason());
    }

    private static SessionStation row(StationView each) {
        return new SessionStation(each.id(), each.number(), each.name());
    }
}
