package org.didar.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Keeps groups of stations; the caller has asked for access. A group may change only so far that no
 * two sessions come to claim one station at one time by it.
 */
@Component
class KeepingGroups {

    private final StationGroups groups;
    private final SessionTemplates templates;
    private final PlanningSessions planning;
    private final ReadingSessions reading;
    private final Revisions revisions;

    KeepingGroups(
            StationGroups groups,
            SessionTemplates templates,
            PlanningSessions planning,
            ReadingSessions reading,
            Revisions revisions) {
        this.groups = groups;
        this.templates = templates;
        this.planning = planning;
        this.reading = reading;
        this.revisions = revisions;
    }

    UUID add(UUID prison, String name, Set<UUID> stations) {
        revisions.change(prison);
        requireOwn(prison, stations);
        return saved(new StationGroup(prison, name.strip(), stations));
    }

    UUID change(UUID id, String name, Set<UUID> stations) {
        StationGroup group = group(id);
        revisions.change(group.prisonId());
        requireOwn(group.prisonId(), stations);
        group.become(name.strip(), stations);
        saved(group);
        PrisonSessions all = reading.of(group.prisonId());
        Optional<Session.Collision> collision =
                all.sessions().stream().flatMap(each -> all.collisionOf(each).stream()).findFirst();
        if (collision.isPresent()) {
            throw PlanningSessions.refusal(collision.get());
        }
        return id;
    }

    UUID remove(UUID id) {
        revisions.change(prisonOf(id));
        if (templates.existsByGroupId(id)) {
            throw new Problem(TimetableProblem.GROUP_IN_USE);
        }
        groups.deleteById(id);
        groups.flush();
        return id;
    }

    UUID prisonOf(UUID id) {
        return group(id).prisonId();
    }

    private UUID saved(StationGroup group) {
        try {
            return groups.saveAndFlush(group).id();
        } catch (DataIntegrityViolationException taken) {
            throw Problem.atField(TimetableProblem.GROUP_NAME_TAKEN, "name");
        }
    }

    private void requireOwn(UUID prison, Set<UUID> stations) {
        if (!planning.isOfPrison(prison, stations)) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "stations");
        }
    }

    private StationGroup group(UUID id) {
        return groups.findById(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }
}
