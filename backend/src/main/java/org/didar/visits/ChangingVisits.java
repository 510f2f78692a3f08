package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.scheduling.ChangingPlaces;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.didar.scheduling.Place;
import org.didar.scheduling.Together;
import org.didar.scheduling.Waiver;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Gives a booked visit another time. The visit keeps its id, its people and, in the same period,
 * its turn; permits, restrictions and notice are looked at for the new time.
 */
@Service
public class ChangingVisits {

    private static final Set<VisitStatus> BOOKED =
            EnumSet.of(VisitStatus.REQUESTED, VisitStatus.CONFIRMED);

    private final Visits visits;
    private final SavingVisits saving;
    private final ChangingPlaces places;
    private final FreeTimes freeTimes;
    private final PrisonDirectory prisons;
    private final Access access;
    private final VisitRules rules;
    private final RulesInForce inForce;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingVisits(
            Visits visits,
            SavingVisits saving,
            ChangingPlaces places,
            FreeTimes freeTimes,
            PrisonDirectory prisons,
            Access access,
            VisitRules rules,
            RulesInForce inForce,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.places = places;
        this.freeTimes = freeTimes;
        this.prisons = prisons;
        this.access = access;
        this.rules = rules;
        this.inForce = inForce;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a visit shall go.
     *
     * @param station the one wished for, or {@code null} for any
     * @param reason why; staff always say
     * @param together why it may be near somebody kept separate, by a warden alone
     */
    public record Change(
            Instant start,
            @Nullable UUID station,
            @Nullable VisitReason reason,
            Together.@Nullable Reason together) {

        public Change(Instant start, @Nullable UUID station, @Nullable VisitReason reason) {
            this(start, station, reason, null);
        }
    }

    /**
     * Moves the visit. A family may until the free limit, at the notice of everybody; an officer
     * until the visit begins, with a reason and at any notice. An official who was promised to a
     * family that moves it can join at the new time too; what staff move may lose them.
     *
     * @throws Problem {@code visit.too_late_to_change}, {@code visit.changed_enough}, and whatever
     *     booking the new time would
     */
    @Transactional
    public void change(Actor actor, UUID visitId, Change change) {
        Visit visit = find(actor, visitId);
        VisitReason.require(actor, change.reason());
        requireInTime(actor, visit);
        if (isThere(visit, change)) {
            return;
        }
        Instant now = clock.instant();
        VisitView before = visit.view(now);
        Place place = places.change(wish(actor, before, change), change.station());
        String why = change.reason() == null ? null : change.reason().name();
        visit.move(place, actor.id(), why, now);
        saving.save(visit);
        events.publishEvent(
                new VisitMoved(
                        visitId,
                        before.prisonId(),
                        before.stationId(),
                        before.start(),
                        place.start(),
                        why));
    }

    /** What would come of {@link #change}, changing nothing. */
    @Transactional
    public Check check(Actor actor, UUID visitId, Change change) {
        Visit visit = find(actor, visitId);
        try {
            requireInTime(actor, visit);
            if (!isThere(visit, change)) {
                VisitView before = visit.view(clock.instant());
                places.change(wish(actor, before, change), change.station());
            }
            return new Check(true, null, List.of());
        } catch (Problem refused) {
            return Check.refused(refused);
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** The times the visit could go to, from that prison-local day on. */
    @Transactional(readOnly = true)
    public FreeDays times(Actor actor, UUID visitId, @Nullable LocalDate from, int days) {
        VisitView visit = find(actor, visitId).view(clock.instant());
        Wish wish = wish(actor, visit, visit.start());
        return freeTimes.find(
                wish,
                from == null ? freeTimes.today(visit.prisonerId()) : from,
                Math.clamp(days, 1, freeTimes.daysToHorizon(visit.prisonerId())));
    }

    private static boolean isThere(Visit visit, Change change) {
        return visit.start().equals(change.start())
                && (change.station() == null || change.station().equals(visit.stationId()));
    }

    private Wish wish(Actor actor, VisitView visit, Change change) {
        Wish plain = wish(actor, visit, change.start());
        if (change.together() == null) {
            return plain;
        }
        access.require(actor, Act.OVERRIDE_SEPARATION, reach(visit));
        return plain.together(new Together(actor.id(), change.together()));
    }

    private Wish wish(Actor actor, VisitView visit, Instant start) {
        SessionKind kind = SessionKind.valueOf(visit.type().name());
        Wish plain =
                new Wish(visit.id(), visit.prisonerId(), visit.visitorIds(), start, kind, null)
                        .with(WithOfficial.keeping(visit.officialId(), isFamily(actor)));
        return isFamily(actor)
                ? plain
                : plain.waivingNotice(new Waiver(actor.id(), Waiver.Reason.CHANGE));
    }

    private void requireInTime(Actor actor, Visit visit) {
        if (!BOOKED.contains(visit.status())) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        if (!rules.isInTimeToChange(
                visit.view(clock.instant()), isFamily(actor), clock.instant())) {
            throw new Problem(VisitProblem.TOO_LATE_TO_CHANGE);
        }
        if (hasChangedEnough(actor, visit.view(clock.instant()))) {
            throw new Problem(VisitProblem.CHANGED_ENOUGH);
        }
    }

    private boolean hasChangedEnough(Actor actor, VisitView visit) {
        int most =
                inForce.of(visit.prisonId(), visit.type().name(), clock.instant())
                        .count(Rule.CHANGES_PER_VISIT);
        return isFamily(actor) && visits.countChangesBy(visit.id(), actor.id()) >= most;
    }

    private static boolean isFamily(Actor actor) {
        return actor.has(Role.FAMILY);
    }

    private Visit find(Actor actor, UUID visitId) {
        Visit visit =
                visits.findById(visitId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        VisitView view = visit.view(clock.instant());
        access.require(actor, Act.CHANGE_VISIT, reach(view));
        return visit;
    }

    private Reach reach(VisitView visit) {
        return prisons.reach(visit.prisonId()).with(visit.stationId(), visit.visitorIds());
    }

    /**
     * Whether a visit can go there.
     *
     * @param code what stands against it
     * @param alternatives the nearest free times when the place is taken
     */
    public record Check(boolean possible, @Nullable String code, List<FreeDays.Time> alternatives) {

        static Check refused(Problem problem) {
            Object near = problem.extras().get("alternatives");
            List<FreeDays.Time> times =
                    near instanceof List<?> found
                            ? found.stream().map(FreeDays.Time.class::cast).toList()
                            : List.of();
            return new Check(false, problem.code().code(), times);
        }
    }
}
