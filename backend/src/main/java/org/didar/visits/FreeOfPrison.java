package org.didar.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;

/** One prison's offer without what is taken of it and what is over. */
record FreeOfPrison(OfferedTimes.Offer offer, TakenTimes.Taken taken, Instant now) {

    /** The first free start of these days that is neither before nor after those instants. */
    Optional<Instant> first(List<LocalDate> days, Instant earliest, Instant latest) {
        return days.stream()
                .flatMap(day -> free(day).map(Slot::start))
                .filter(each -> !each.isBefore(earliest) && !each.isAfter(latest))
                .findFirst();
    }

    SeeingCapacity.CapacityOfDay day(LocalDate day) {
        int places = offer.planned(day).stream().mapToInt(each -> each.stations().size()).sum();
        return new SeeingCapacity.CapacityOfDay(
                day, offer.isClosed(day), places, Math.toIntExact(free(day).count()));
    }

    /** A slot for each station where it is free, by start. */
    private Stream<Slot> free(LocalDate day) {
        return offer.planned(day).stream()
                .filter(slot -> slot.start().isAfter(now))
                .flatMap(slot ->
                        slot.stations().stream()
                                .filter(each -> taken.isFree(each, slot))
                                .map(_ -> slot));
    }
}
