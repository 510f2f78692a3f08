package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.places.PrisonDirectory;
import org.didar.rules.BookingFacts;
import org.didar.rules.BookingRules;
import org.didar.rules.RulesInForce;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much is still free in all prisons of a province, for who plans over them: counts and times,
 * nobody's name. A handful of statements, however many prisons there are.
 */
@Service
@Transactional(readOnly = true)
class SeeingCapacity {

    private static final Comparator<CapacityOfPrison> SOONEST =
            Comparator.comparing(
                            CapacityOfPrison::firstFree,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(CapacityOfPrison::name);

    private final OfferedTimes offered;
    private final TakenTimes taken;
    private final BookingRules booking;
    private final RulesInForce rules;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    SeeingCapacity(
            OfferedTimes offered,
            TakenTimes taken,
            BookingRules booking,
            RulesInForce rules,
            PrisonDirectory prisons,
            Access access,
            Clock clock) {
        this.offered = offered;
        this.taken = taken;
        this.booking = booking;
        this.rules = rules;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param prisons who can be visited soonest first
     */
    record Capacity(LocalDate from, int days, List<CapacityOfPrison> prisons) {}

    /**
     * @param firstFree the first free time of these days that a family could book now, by the
     *     prison's own notice and horizon
     */
    record CapacityOfPrison(
            UUID prisonId,
            String name,
            String zone,
            @Nullable Instant firstFree,
            List<CapacityOfDay> days) {}

    /**
     * @param places how many visits the day holds
     * @param free those of them that are still to come and not taken
     */
    record CapacityOfDay(LocalDate date, boolean closed, int places, int free) {}

    /** What is asked for; {@code from} is today when left out. */
    record Question(SessionKind kind, @Nullable LocalDate from, int days) {}

    Capacity of(Actor actor, Question question) {
        access.requireAnywhere(actor, Act.SEE_CAPACITY);
        Set<UUID> within = new HashSet<>();
        access.territories(actor, Act.SEE_CAPACITY)
                .forEach(each -> within.addAll(prisons.prisonsWithin(each)));
        Map<UUID, String> names = prisons.names(within);
        LocalDate utc = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = Objects.requireNonNullElse(question.from(), utc);
        LocalDate end = first.plusDays(question.days() + 1L);
        Map<UUID, OfferedTimes.Offer> offers =
                offered.of(names.keySet(), question.kind(), first, end);
        TakenTimes.Taken busy =
                taken.between(offers.keySet(), midnight(first, -1), midnight(end, 1));
        LocalDate from = question.from() == null ? today(offers, utc) : first;
        List<LocalDate> days = from.datesUntil(from.plusDays(question.days())).toList();
        return new Capacity(
                from,
                days.size(),
                offers.entrySet().stream()
                        .map(each ->
                                capacity(
                                        each.getKey(),
                                        Objects.requireNonNull(names.get(each.getKey())),
                                        new FreeOfPrison(each.getValue(), busy, clock.instant()),
                                        days,
                                        question.kind()))
                        .sorted(SOONEST)
                        .toList());
    }

    private static Instant midnight(LocalDate day, int more) {
        return day.plusDays(more).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private LocalDate today(Map<UUID, OfferedTimes.Offer> offers, LocalDate otherwise) {
        return offers.values().stream()
                .findFirst()
                .map(each -> LocalDate.ofInstant(clock.instant(), each.zone()))
                .orElse(otherwise);
    }

    private CapacityOfPrison capacity(
            UUID prison, String name, FreeOfPrison free, List<LocalDate> days, SessionKind kind) {
        Instant now = clock.instant();
        BookingFacts facts = booking.facts(rules.of(prison, kind.name(), now), now, now, false, 1);
        return new CapacityOfPrison(
                prison,
                name,
                free.offer().zone().getId(),
                free.first(days, facts.earliest(), facts.latest()).orElse(null),
                days.stream().map(free::day).toList());
    }
}
