package org.didar.timetable;

import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the days on which recurring sessions are left out; the caller has asked for access. */
@Component
class ExcludingDays {

    private final Exclusions exclusions;
    private final SessionTemplates templates;
    private final Revisions revisions;

    ExcludingDays(Exclusions exclusions, SessionTemplates templates, Revisions revisions) {
        this.exclusions = exclusions;
        this.templates = templates;
        this.revisions = revisions;
    }

    /**
     * @param sessionId which session, or {@code null} for all of the prison
     */
    record Days(@Nullable UUID sessionId, LocalDate first, LocalDate last, String reason) {}

    UUID exclude(UUID prison, Days days) {
        if (days.last().isBefore(days.first())) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "lastDay");
        }
        revisions.change(prison);
        UUID session = days.sessionId();
        if (session != null && !isOf(session, prison)) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "sessionId");
        }
        return exclusions
                .saveAndFlush(
                        new ExcludedDays(
                                prison, session, days.first(), days.last(), days.reason().strip()))
                .id();
    }

    UUID include(UUID id) {
        revisions.change(prisonOf(id));
        exclusions.deleteById(id);
        exclusions.flush();
        return id;
    }

    UUID prisonOf(UUID id) {
        return exclusions
                .findById(id)
                .map(ExcludedDays::prisonId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    private boolean isOf(UUID session, UUID prison) {
        return templates
                .findById(session)
                .filter(each -> each.prisonId().equals(prison))
                .isPresent();
    }
}
