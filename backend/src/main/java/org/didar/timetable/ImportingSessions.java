package org.didar.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.kernel.RowOutcome;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationState;
import org.didar.places.StationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays down many sessions at once. A session is known by its prison, weekday, start, stations and
 * first day: the same row again changes nothing. One that is there with other values is refused,
 * for to change it may take booked visits their time, and what becomes of them is decided one by
 * one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportingSessions {

    private final SessionTemplates templates;
    private final ReadingSessions reading;
    private final PlanningSessions planning;
    private final Revisions revisions;
    private final PrisonDirectory prisons;

    ImportingSessions(
            SessionTemplates templates,
            ReadingSessions reading,
            PlanningSessions planning,
            Revisions revisions,
            PrisonDirectory prisons) {
        this.templates = templates;
        this.reading = reading;
        this.planning = planning;
        this.revisions = revisions;
        this.prisons = prisons;
    }

    /**
     * A recurring session, counted from the week of its first day when it is not held every week.
     *
     * @param slots how many visits follow each other
     * @param gapMinutes the pause after each, or {@code null} for what the rule says
     * @param stations by number
     */
    public record NewSession(
            UUID prisonId,
            DayOfWeek weekday,
            int everyWeeks,
            LocalTime firstStart,
            int slots,
            int slotMinutes,
            @Nullable Integer gapMinutes,
            Set<Integer> stations,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Set<SessionKind> kinds) {

        private SessionPlan plan(Set<UUID> own) {
            int weeks = Math.max(1, everyWeeks);
            return new SessionPlan(
                    prisonId,
                    weekday,
                    everyWeeks,
                    (int) Math.floorMod(Recurrence.weekOf(validFrom), (long) weeks),
                    false,
                    firstStart,
                    slots,
                    slotMinutes,
                    gapMinutes,
                    own,
                    null,
                    validFrom,
                    validUntil,
                    kinds);
        }
    }

    /** What a prison has, with what this import has added so far. */
    private record Prison(Map<Integer, UUID> stations, List<Session> sessions) {}

    /** One outcome for each row, in their order. */
    public List<RowOutcome> write(List<NewSession> rows) {
        Map<UUID, Prison> known = new HashMap<>();
        rows.stream()
                .map(NewSession::prisonId)
                .sorted()
                .forEach(each -> known.computeIfAbsent(each, this::locked));
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewSession row : rows) {
            outcomes.add(write(row, Objects.requireNonNull(known.get(row.prisonId()))));
        }
        templates.flush();
        // What was read in between must not be taken for what stands now.
        known.keySet().stream().sorted().forEach(revisions::change);
        return outcomes;
    }

    private Prison locked(UUID prisonId) {
        revisions.change(prisonId);
        Map<Integer, UUID> stations =
                prisons.stations(prisonId).stream()
                        .filter(each -> each.state() != StationState.RETIRED)
                        .collect(Collectors.toMap(StationView::number, StationView::id));
        return new Prison(stations, new ArrayList<>(reading.of(prisonId).sessions()));
    }

    private RowOutcome write(NewSession row, Prison prison) {
        if (!prison.stations().keySet().containsAll(row.stations())) {
            return RowOutcome.refused(TimetableProblem.STATION_UNKNOWN);
        }
        Set<UUID> own =
                row.stations().stream().map(prison.stations()::get).collect(Collectors.toSet());
        SessionPlan plan = row.plan(own);
        int gap = planning.gapOf(plan);
        if (!planning.wrongFields(plan, gap).isEmpty()) {
            return RowOutcome.refused(TimetableProblem.SESSION_INVALID);
        }
        Session wanted = Session.of(Ids.next(), plan, gap);
        Optional<Session> there = prison.sessions().stream().filter(wanted::isKnownAs).findFirst();
        if (there.isPresent()) {
            return there.get().isLike(wanted)
                    ? RowOutcome.of(RowOutcome.Kind.UNCHANGED)
                    : RowOutcome.refused(TimetableProblem.SESSION_DIFFERS);
        }
        if (prison.sessions().stream().anyMatch(each -> wanted.collisionWith(each).isPresent())) {
            return RowOutcome.refused(TimetableProblem.COLLISION);
        }
        templates.save(new SessionTemplate(wanted.id(), plan, gap));
        prison.sessions().add(wanted);
        return RowOutcome.of(RowOutcome.Kind.ADDED);
    }
}
