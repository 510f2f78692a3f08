package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.people.KeepingPrisoners;
import org.didar.places.PrisonView;
import org.didar.scheduling.TakingStations.Choice;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a booked visit another time: the new place is claimed and the old one given up in the
 * caller's transaction, so that there is no moment without a place or with two. What the visit
 * claims itself does not stand in its way. When anything is refused, the caller's transaction must
 * not commit.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ChangingPlaces {

    private static final int ALTERNATIVES = 3;

    private final KeepingPrisoners prisoners;
    private final CheckingWishes checking;
    private final OfferedTimes offered;
    private final KeepingApart apart;
    private final InvitingOfficials officials;
    private final TakingStations stations;
    private final TickClaims claims;
    private final ClaimedPlaces places;
    private final Turns turns;
    private final TurnRules periods;
    private final FreeTimes freeTimes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingPlaces(
            KeepingPrisoners prisoners,
            CheckingWishes checking,
            OfferedTimes offered,
            KeepingApart apart,
            InvitingOfficials officials,
            TakingStations stations,
            TickClaims claims,
            ClaimedPlaces places,
            Turns turns,
            TurnRules periods,
            FreeTimes freeTimes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.prisoners = prisoners;
        this.checking = checking;
        this.offered = offered;
        this.apart = apart;
        this.officials = officials;
        this.stations = stations;
        this.claims = claims;
        this.places = places;
        this.turns = turns;
        this.periods = periods;
        this.freeTimes = freeTimes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Claims the wished time for a visit that has a place of its own. Fails as {@link
     * ClaimingPlaces#hold} does. The turn goes with it: in the same period it stays the same row.
     *
     * @param station the one wished for, or {@code null} for any
     */
    public Place change(Wish wish, @Nullable UUID station) {
        Instant now = clock.instant();
        OfferedTimes.Offer offer = offered.of(prisoners.prisonOf(wish.prisonerId()), wish.kind());
        PrisonView prison = offer.prison();
        Apart near = apart.lock(wish.prisonerId(), prison);
        checking.checkVisit(wish, prison, now);
        List<Slot> slots =
                offer.at(wish.start()).stream()
                        .filter(each -> station == null || each.stations().contains(station))
                        .map(each -> station == null ? each : at(each, station))
                        .toList();
        if (slots.isEmpty()) {
            throw new Problem(SchedulingProblem.SLOT_NOT_OFFERED);
        }
        Choice choice = new Choice(slots, near, officials.of(wish.official(), prison, slots));
        if (choice.lacksOfficial()) {
            throw new Problem(SchedulingProblem.OFFICIAL_ELSEWHERE)
                    .with("alternatives", freeTimes.nearest(wish, ALTERNATIVES));
        }
        moveTurn(wish, prison, now);
        claims.release(wish.visitId());
        places.release(wish.visitId());
        TakingStations.Taken taken =
                stations.take(wish, choice, null, now).orElseThrow(() -> taken(wish, choice, now));
        Slot slot = taken.slot();
        Place place = places.hold(wish, prison.id(), taken, null);
        if (checking.waivesNotice(wish, prison, now)) {
            events.publishEvent(NoticeWaived.by(wish, prison.id()));
        }
        Together word = wish.together();
        if (word != null && !near.allows(taken.stationId(), slot)) {
            events.publishEvent(
                    new SeparationOverridden(
                            wish.visitId(),
                            prison.id(),
                            word.wardenId(),
                            word.reason(),
                            slot.start()));
        }
        return place;
    }

    private void moveTurn(Wish wish, PrisonView prison, Instant now) {
        LocalDate day = wish.start().atZone(prison.zone()).toLocalDate();
        Periods counted = periods.at(prison, wish.kind());
        if (wish.kind().usesQuota() && !turns.move(wish, counted, day, null, now)) {
            throw new Problem(SchedulingProblem.QUOTA_USED);
        }
    }

    /** Staff learn whether somebody is kept separate; a family never does. */
    private Problem taken(Wish wish, Choice choice, Instant now) {
        boolean isStaff = wish.waiver() != null;
        SchedulingProblem code =
                isStaff && stations.isApartAlone(wish, choice, now)
                        ? SchedulingProblem.KEPT_APART
                        : SchedulingProblem.SLOT_TAKEN;
        return new Problem(code).with("alternatives", freeTimes.nearest(wish, ALTERNATIVES));
    }

    private static Slot at(Slot slot, UUID station) {
        return new Slot(slot.start(), slot.end(), slot.free(), List.of(station));
    }
}
