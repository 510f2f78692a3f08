package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.people.Outlook;
import org.didar.people.PeopleProblem;
import org.didar.people.VisitEligibility.Block;
import org.didar.rules.BookingFacts;
import org.didar.rules.BookingRules;
import org.didar.rules.Rule;
import org.didar.rules.RuleInForce;
import org.didar.scheduling.TimeAnswer.Refusal;
import org.didar.timetable.Slot;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides whether particular people can book a slot, as it was at one instant.
 *
 * @param officials who may join
 * @param apart where the prisoner may not be
 * @param outlooks who of the visitors may come when
 * @param turns what of the family's turns is used, and what is owed to them
 * @param facts what the rules of booking judge by
 */
record Availability(
        Wish wish,
        ZoneId zone,
        Busy busy,
        Apart apart,
        Attendance officials,
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

    /** Whether a station is free where the prisoner may be, whoever else is busy. */
    boolean hasPlace(Slot slot) {
        Ticks use = slot.stationUse();
        for (UUID each : slot.stations()) {
            if (busy.isFree(each, use) && apart.allows(each, slot)) {
                return true;
            }
        }
        return false;
    }

    boolean isBookable(Slot slot) {
        return refusal(slot).isEmpty();
    }

    /** The first thing that stands against the slot. */
    Optional<Refusal> refusal(Slot slot) {
        return unsuited(slot).or(() -> full(slot));
    }

    /** Whether it could be booked if a station were free. */
    boolean suits(Slot slot) {
        return unsuited(slot).isEmpty();
    }

    private Optional<Refusal> unsuited(Slot slot) {
        Instant start = slot.start();
        return blockAt(start)
                .map(each -> new Refusal(each.code().code(), null, null, each.until()))
                .or(() -> BookingRules.broken(facts.at(start)).map(each -> refusal(each, null)))
                .or(() -> usedUp(start))
                .or(() -> nobodyJoins(slot))
                .or(() -> somebodyBusy(slot));
    }

    private Optional<Refusal> usedUp(Instant start) {
        return isQuotaUsedAt(start)
                ? Optional.of(
                        refusal(
                                facts.book().inForce(Rule.VISITS_PER_PERIOD),
                                nextPeriodAfter(start)))
                : Optional.empty();
    }

    /** Somebody who has hours then but sees others is as if the place were taken. */
    private Optional<Refusal> nobodyJoins(Slot slot) {
        if (!officials.isNeeded() || !joining(slot).isEmpty()) {
            return Optional.empty();
        }
        SchedulingProblem code =
                officials.lanes(slot).isEmpty()
                        ? SchedulingProblem.OFFICIAL_ELSEWHERE
                        : SchedulingProblem.SLOT_TAKEN;
        return Optional.of(new Refusal(code.code(), null, null, null));
    }

    /** Who of the officials could join, and how many more visits each. */
    Map<UUID, Integer> joining(Slot slot) {
        return officials.free(slot, busy);
    }

    private Optional<Refusal> somebodyBusy(Slot slot) {
        if (!busy.isFree(wish.prisonerId(), slot.visit())) {
            return Optional.of(new Refusal("prisoner.busy", null, null, null));
        }
        return everyoneIsFree(slot)
                ? Optional.empty()
                : Optional.of(new Refusal("visitor.busy", null, null, null));
    }

    private Optional<Refusal> full(Slot slot) {
        return hasPlace(slot)
                ? Optional.empty()
                : Optional.of(new Refusal(SchedulingProblem.SLOT_TAKEN.code(), null, null, null));
    }

    private static Refusal refusal(RuleInForce rule, @Nullable Instant until) {
        String code = SchedulingProblem.of(rule.rule()).code();
        return new Refusal(code, rule.rule().key(), rule.source(), until);
    }

    /** What keeps one of the visitors from coming at that instant; without a permit one asks. */
    Optional<Block> blockAt(Instant instant) {
        return outlooks.stream()
                .flatMap(each -> each.at(instant).stream())
                .filter(each -> each.code() != PeopleProblem.PERMIT_MISSING)
                .findFirst();
    }

    /** Whether such a visit has to be asked for: somebody's permit is missing. */
    boolean lacksPermitAt(Instant instant) {
        return outlooks.stream()
                .flatMap(each -> each.at(instant).stream())
                .anyMatch(each -> each.code() == PeopleProblem.PERMIT_MISSING);
    }

    boolean isQuotaUsedAt(Instant instant) {
        return !turns.isOwedTo(wish.visitorIds()) && turns.nextIn(dayOf(instant), periods) == 0;
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
