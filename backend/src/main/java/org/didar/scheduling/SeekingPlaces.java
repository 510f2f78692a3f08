package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.SessionKind;
import org.didar.timetable.Slot;
import org.didar.timetable.Ticks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, for many visits of one prison, each place at which each could be booked by itself. Where
 * two could go to the same place is for the caller to settle.
 */
@Service
@Transactional(readOnly = true)
public class SeekingPlaces {

    /** No visit's own claims are left out. */
    private static final List<UUID> NOBODY = List.of(new UUID(0, 0));

    private final PrisonDirectory prisons;
    private final OfferedTimes offered;
    private final LookingAhead lookingAhead;
    private final ClaimedPlaces places;
    private final Clock clock;

    SeekingPlaces(
            PrisonDirectory prisons,
            OfferedTimes offered,
            LookingAhead lookingAhead,
            ClaimedPlaces places,
            Clock clock) {
        this.prisons = prisons;
        this.offered = offered;
        this.lookingAhead = lookingAhead;
        this.places = places;
        this.clock = clock;
    }

    /**
     * One place.
     *
     * @param free when the station may serve the next visit
     * @param officials who of those the visit wants could join, and how many visits each
     */
    public record Free(
            UUID stationId,
            Instant start,
            Instant end,
            Instant free,
            Map<UUID, Integer> officials) {

        private Free with(Map<UUID, Integer> joining) {
            return joining.isEmpty() ? this : new Free(stationId, start, end, free, joining);
        }
    }

    /**
     * The free places of each wish, by visit; the wished times themselves play no part.
     *
     * @param first the first prison-local day
     * @param end the day after the last one
     */
    public Map<UUID, List<Free>> places(
            UUID prisonId, List<Wish> wishes, LocalDate first, LocalDate end) {
        PrisonView prison = prisons.prison(prisonId);
        Map<SessionKind, List<Free>> byKind = new HashMap<>();
        Map<UUID, List<Free>> found = new HashMap<>();
        for (Wish wish : wishes) {
            List<Free> free =
                    byKind.computeIfAbsent(wish.kind(), kind -> free(prison, kind, first, end));
            found.put(wish.visitId(), suiting(wish, prison, free, first, end));
        }
        return found;
    }

    /** What the stations have left, whoever comes. */
    private List<Free> free(PrisonView prison, SessionKind kind, LocalDate first, LocalDate end) {
        OfferedTimes.Offer offer = offered.of(prison.id(), kind);
        List<Slot> slots =
                first.datesUntil(end).flatMap(day -> offer.planned(day).stream()).toList();
        if (slots.isEmpty()) {
            return List.of();
        }
        Ticks span = span(slots);
        Busy busy = new Busy(span);
        places.addStations(busy, prison.id(), span, clock.instant(), NOBODY);
        return slots.stream()
                .flatMap(slot ->
                        slot.stations().stream()
                                .filter(each -> busy.isFree(each, slot.stationUse()))
                                .map(each ->
                                        new Free(
                                                each,
                                                slot.start(),
                                                slot.end(),
                                                slot.free(),
                                                Map.of())))
                .toList();
    }

    private List<Free> suiting(
            Wish wish, PrisonView prison, List<Free> free, LocalDate first, LocalDate end) {
        Availability people = lookingAhead.at(wish, prison, Set.of(), first, end);
        Map<Instant, Boolean> known = new HashMap<>();
        return free.stream()
                .filter(each -> known.computeIfAbsent(each.start(), at -> suits(people, each)))
                .filter(each -> people.apart().allows(each.stationId(), slot(each)))
                .map(each -> each.with(people.joining(slot(each))))
                .toList();
    }

    private static boolean suits(Availability people, Free free) {
        return people.suits(slot(free));
    }

    private static Slot slot(Free free) {
        return new Slot(free.start(), free.end(), free.free(), List.of(free.stationId()));
    }

    private static Ticks span(List<Slot> slots) {
        int first = slots.stream().mapToInt(slot -> slot.stationUse().first()).min().orElseThrow();
        int end = slots.stream().mapToInt(slot -> slot.stationUse().end()).max().orElseThrow();
        return new Ticks(first, end);
    }
}
