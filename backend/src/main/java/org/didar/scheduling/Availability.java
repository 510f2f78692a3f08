package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.didar.people.VisitEligibility.Block;
import org.didar.people.VisitEligibility.Outlook;
import org.didar.rules.BookingFacts;
import org.didar.rules.BookingRules;
import org.didar.timetable.Slot;

/**
 * Everything that decides whether particular people can book a slot, as it was at one instant.
 *
 * @param outlooks who of the visitors may come when
 * @param turns what of the family's turns is used, and what is owed to them
 * @param facts what the rules of booking judge by
 */
record Availability(
        Wish wish,
        ZoneId zone,
        Busy busy,
        List<Outlook> outlooks,
        TurnsTaken turns,
        Periods periods,
        BookingFacts facts) {

    /** Whether the rules of notice and horizon let the slot be booked now. */
    boolean isInWindow(Slot slot) {
        BookingFacts there = facts.at(slot.start());
        return BookingRules.enoughNotice(there).isEmpty()
                && BookingRules.withinHorizon(there).isEmpty();
    }

    /** Whether a station is free, whoever else is busy. */
    boolean hasPlace(Slot slot) {
        return slot.stations().stream().anyMatch(each -> busy.isFree(each, slot.stationUse()));
    }

    boolean isBookable(Slot slot) {
        return isInWindow(slot)
                && BookingRules.partyFits(facts).isEmpty()
                && blockAt(slot.start()).isEmpty()
                && !isQuotaUsedAt(slot.start())
                && everyoneIsFree(slot)
                && hasPlace(slot);
    }

    /** What keeps one of the visitors from coming at that instant. */
    Optional<Block> blockAt(Instant instant) {
        return outlooks.stream().flatMap(each -> each.at(instant).stream()).findFirst();
    }

    boolean isQuotaUsedAt(Instant instant) {
        return !turns.isOwedTo(wish.visitorIds())
                && turns.nextIn(dayOf(instant), periods) == 0;
    }

    /** When the period of that instant is over. */
    Instant nextPeriodAfter(Instant instant) {
        return periods.after(dayOf(instant)).atStartOfDay(zone).toInstant();
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean everyoneIsFree(Slot slot) {
        return Stream.concat(Stream.of(wish.prisonerId()), wish.visitorIds().stream())
                .allMatch(each -> busy.isFree(each, slot.visit()));
    }
}
