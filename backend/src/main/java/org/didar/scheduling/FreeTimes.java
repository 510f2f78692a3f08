package org.didar.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.people.PeopleDirectory;
import org.didar.people.VisitEligibility.Block;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.rules.BookingRules;
import org.didar.rules.Rule;
import org.didar.rules.RuleBook;
import org.didar.scheduling.FreeDays.Day;
import org.didar.scheduling.FreeDays.Time;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the times that particular people can book now. Whatever it shows, {@link ClaimingPlaces}
 * grants at that instant; a moment later someone else may have it.
 */
@Service
@Transactional(readOnly = true)
public class FreeTimes {

    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final OfferedTimes offered;
    private final LookingAhead lookingAhead;
    private final CheckingWishes checking;
    private final InvitingOfficials officials;
    private final Clock clock;

    FreeTimes(
            PeopleDirectory people,
            PrisonDirectory prisons,
            OfferedTimes offered,
            LookingAhead lookingAhead,
            CheckingWishes checking,
            InvitingOfficials officials,
            Clock clock) {
        this.people = people;
        this.prisons = prisons;
        this.offered = offered;
        this.lookingAhead = lookingAhead;
        this.checking = checking;
        this.officials = officials;
        this.clock = clock;
    }

    /** Today on the calendar of the prisoner's prison. */
    public LocalDate today(UUID prisonerId) {
        return clock.instant().atZone(prisonOf(prisonerId).zone()).toLocalDate();
    }

    /** How many days lie between today and the horizon, both included. */
    public int daysToHorizon(UUID prisonerId) {
        PrisonView prison = prisonOf(prisonerId);
        Instant now = clock.instant();
        Wish anybody = new Wish(prisonerId, prisonerId, Set.of(prisonerId), now);
        Instant latest = checking.facts(anybody, prison, now).latest();
        LocalDate last = latest.atZone(prison.zone()).toLocalDate();
        LocalDate today = now.atZone(prison.zone()).toLocalDate();
        return Math.toIntExact(ChronoUnit.DAYS.between(today, last)) + 1;
    }

    /**
     * The days from {@code from} on with their free times for a family's visit.
     *
     * @param visitorIds all who would come: a time must suit each of them
     */
    public FreeDays find(UUID prisonerId, Set<UUID> visitorIds, LocalDate from, int days) {
        return find(prisonerId, visitorIds, from, days, null);
    }

    /**
     * The same for a visit with an official.
     *
     * @param official {@code null} for one without
     */
    public FreeDays find(
            UUID prisonerId,
            Set<UUID> visitorIds,
            LocalDate from,
            int days,
            @Nullable WithOfficial official) {
        Wish wish = new Wish(Ids.next(), prisonerId, visitorIds, clock.instant());
        return find(wish.with(official), from, days);
    }

    /** The first free times that begin at the wished instant or later. */
    public List<Time> from(Wish wish, int count) {
        return find(wish, today(wish.prisonerId()), daysToHorizon(wish.prisonerId()))
                .days()
                .stream()
                .flatMap(day -> day.times().stream())
                .filter(time -> !time.start().isBefore(wish.start()))
                .limit(count)
                .toList();
    }

    /** The free times nearest to the wished one. */
    List<Time> nearest(Wish wish, int count) {
        Comparator<Time> byDistance =
                Comparator.comparing(time -> Duration.between(wish.start(), time.start()).abs());
        return find(wish, today(wish.prisonerId()), daysToHorizon(wish.prisonerId()))
                .days()
                .stream()
                .flatMap(day -> day.times().stream())
                .sorted(byDistance.thenComparing(Time::start))
                .limit(count)
                .toList();
    }

    /**
     * The same for a visit that is booked: what it takes itself does not stand in its way.
     *
     * @param wish the visit as it is booked
     */
    public FreeDays find(Wish wish, LocalDate from, int days) {
        OfferedTimes.Offer offer =
                offered.of(people.prisoner(wish.prisonerId()).prisonId(), wish.kind());
        PrisonView prison = offer.prison();
        Availability ahead =
                lookingAhead.at(wish, prison, offer.stations(), from, from.plusDays(days));
        List<Day> found =
                from.datesUntil(from.plusDays(days))
                        .map(day ->
                                offer.isClosed(day)
                                        ? new Day(day, true, false, List.of())
                                        : day(day, offer, ahead))
                        .toList();
        Instant next = ahead.facts().earliest();
        Block block = ahead.blockAt(next).orElse(null);
        boolean crowd = block == null && BookingRules.partyFits(ahead.facts()).isPresent();
        boolean quotaUsed = block == null && !crowd && ahead.isQuotaUsedAt(next);
        return new FreeDays(
                prison.zone(),
                prison.name(),
                offer.shortestMinutes(),
                found,
                block != null ? block.code().code() : blocked(crowd, quotaUsed),
                block != null ? block.until() : quotaUsed ? ahead.nextPeriodAfter(next) : null,
                ahead.lacksPermitAt(next) || isApproved(ahead.facts().book()),
                officials.anybody(prison, from, from.plusDays(days)));
    }

    private static boolean isApproved(RuleBook book) {
        return book.choice(Rule.BOOKING_MODE, Rule.BookingMode.class) == Rule.BookingMode.REQUEST;
    }

    private static @Nullable String blocked(boolean crowd, boolean quotaUsed) {
        if (crowd) {
            return SchedulingProblem.PARTY_TOO_LARGE.code();
        }
        return quotaUsed ? SchedulingProblem.QUOTA_USED.code() : null;
    }

    private static Day day(LocalDate day, OfferedTimes.Offer offer, Availability ahead) {
        List<Slot> open = offer.planned(day).stream().filter(ahead::isInWindow).toList();
        List<Time> times =
                open.stream()
                        .filter(ahead::isBookable)
                        .map(slot -> new Time(slot.start(), slot.end()))
                        .distinct()
                        .toList();
        boolean full = !open.isEmpty() && open.stream().noneMatch(ahead::hasPlace);
        return new Day(day, false, full, times);
    }

    private PrisonView prisonOf(UUID prisonerId) {
        return prisons.prison(people.prisoner(prisonerId).prisonId());
    }
}
