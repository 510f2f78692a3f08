package org.didar.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.people.KeepingPrisoners;
import org.didar.places.PrisonView;
import org.didar.scheduling.TakingStations.Choice;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a new place for a visit whose prisoner is in another prison now. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MovingPlaces {

    private static final Periods WEEK = new Periods(1, 1);

    private final KeepingPrisoners prisoners;
    private final OfferedTimes offered;
    private final LookingAhead lookingAhead;
    private final KeepingApart apart;
    private final InvitingOfficials officials;
    private final TakingStations stations;
    private final TickClaims claims;
    private final ClaimedPlaces places;
    private final Clock clock;

    MovingPlaces(
            KeepingPrisoners prisoners,
            OfferedTimes offered,
            LookingAhead lookingAhead,
            KeepingApart apart,
            InvitingOfficials officials,
            TakingStations stations,
            TickClaims claims,
            ClaimedPlaces places,
            Clock clock) {
        this.prisoners = prisoners;
        this.offered = offered;
        this.lookingAhead = lookingAhead;
        this.apart = apart;
        this.officials = officials;
        this.stations = stations;
        this.claims = claims;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Gives up the visit's place and claims one where the prisoner is now: at the same time, or
     * else at the free time of the same week that is nearest to it and keeps to the notice. A place
     * that is only held is kept at the same time or not at all, since somebody is deciding about
     * that time. Empty when nothing is free: then the visit claims nothing any more, and what
     * becomes of its turn is the caller's to say.
     *
     * @param heldUntil until when the place is only held, or {@code null} for a visit's own
     */
    public Optional<Place> follow(Wish wish, @Nullable Instant heldUntil) {
        Instant now = clock.instant();
        OfferedTimes.Offer offer = offered.of(prisoners.prisonOf(wish.prisonerId()), wish.kind());
        PrisonView prison = offer.prison();
        Apart near = apart.lock(wish.prisonerId(), prison);
        claims.release(wish.visitId());
        places.release(wish.visitId());
        List<Slot> same = wish.start().isAfter(now) ? offer.at(wish.start()) : List.of();
        Optional<Place> found = take(wish, prison, near, same, heldUntil, now);
        if (found.isEmpty() && heldUntil == null) {
            found =
                    inTheSameWeek(wish, prison, offer)
                            .flatMap(slots -> take(wish, prison, near, slots, null, now).stream())
                            .findFirst();
        }
        return found;
    }

    /** What can be booked by the rules, each time with all its slots, the nearest first. */
    private Stream<List<Slot>> inTheSameWeek(
            Wish wish, PrisonView prison, OfferedTimes.Offer offer) {
        LocalDate week = WEEK.of(wish.start().atZone(prison.zone()).toLocalDate());
        LocalDate next = week.plusWeeks(1);
        Availability ahead = lookingAhead.at(wish, prison, offer.stations(), week, next);
        Map<Instant, List<Slot>> byStart =
                week.datesUntil(next)
                        .flatMap(day -> offer.planned(day).stream())
                        .filter(ahead::isBookable)
                        .collect(Collectors.groupingBy(Slot::start));
        return byStart.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(nearestTo(wish.start())))
                .map(Map.Entry::getValue);
    }

    private static Comparator<Instant> nearestTo(Instant wished) {
        Comparator<Instant> byDistance =
                Comparator.comparing(start -> Duration.between(wished, start).abs());
        return byDistance.thenComparing(Comparator.naturalOrder());
    }

    private Optional<Place> take(
            Wish wish,
            PrisonView prison,
            Apart near,
            List<Slot> slots,
            @Nullable Instant heldUntil,
            Instant now) {
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = new Choice(slots, near, officials.of(wish.official(), prison, slots));
        return stations.take(wish, choice, heldUntil, now)
                .map(taken -> places.hold(wish, prison.id(), taken, heldUntil));
    }
}
