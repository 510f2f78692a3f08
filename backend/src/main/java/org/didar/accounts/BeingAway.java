package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials' leaves of absence. Asks no policy: that is the caller's to do. */
@Service
@Transactional
public class BeingAway {

    private final Absences absences;
    private final RoleGrants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeingAway(Absences absences, RoleGrants grants, ApplicationEventPublisher events, Clock clock) {
        this.absences = absences;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A leave that is or will be.
     *
     * @param now whether it has begun
     */
    public record Leave(UUID id, Instant from, Instant until, boolean now) {}

    @Transactional(readOnly = true)
    public List<Leave> of(UUID account) {
        Instant now = clock.instant();
        return absences.ahead(account, now).stream().map(each -> leave(each, now)).toList();
    }

    /** The one that goes on now. */
    @Transactional(readOnly = true)
    public @Nullable Leave current(UUID account) {
        return of(account).stream().filter(Leave::now).findFirst().orElse(null);
    }

    /**
     * @param from {@code null} for now
     * @throws Problem {@code period.invalid}, {@code absence.overlaps}
     */
    public Leave enter(UUID account, @Nullable Instant from, Instant until, UUID by) {
        Instant now = clock.instant();
        Instant begins = from == null || from.isBefore(now) ? now : from;
        if (!begins.isBefore(until)) {
            throw Problem.atField(OfficeProblem.PERIOD_INVALID, "until");
        }
        boolean overlaps =
                absences.ahead(account, now).stream()
                        .anyMatch(each ->
                                each.beginsAt().isBefore(until) && begins.isBefore(each.endsAt()));
        if (overlaps) {
            throw new Problem(OfficeProblem.ABSENCE_OVERLAPS);
        }
        Absence entered = absences.saveAndFlush(new Absence(account, begins, until, by));
        events.publishEvent(AbsenceChanged.entered(entered, by));
        if (!begins.isAfter(now)) {
            begin(entered, by);
        }
        return leave(entered, now);
    }

    /**
     * Ends it early, or calls it off.
     *
     * @throws Problem {@code thing.not_found}
     */
    public void end(UUID account, UUID absenceId, UUID by) {
        Instant now = clock.instant();
        Absence ending =
                absences.ahead(account, now).stream()
                        .filter(each -> each.id().equals(absenceId))
                        .findFirst()
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        ending.end(now);
        events.publishEvent(AbsenceChanged.ended(ending, by));
    }

    /** Open work goes to a deputy who is there, else to the whole office. */
    void begin(Absence absence, @Nullable UUID by) {
        absence.begin(clock.instant());
        absences.saveAndFlush(absence);
        UUID account = absence.accountId();
        events.publishEvent(new WorkLeft(account, deputy(account), by));
    }

    private @Nullable UUID deputy(UUID principal) {
        Instant now = clock.instant();
        List<UUID> deputies =
                grants.delegatedBy(principal, now).stream()
                        .filter(each -> !each.validFrom().isAfter(now))
                        .map(RoleGrant::accountId)
                        .toList();
        Set<UUID> away = absences.away(deputies, now);
        return deputies.stream().filter(each -> !away.contains(each)).findFirst().orElse(null);
    }

    private static Leave leave(Absence absence, Instant now) {
        return new Leave(
                absence.id(),
                absence.beginsAt(),
                absence.endsAt(),
                !absence.beginsAt().isAfter(now));
    }
}
