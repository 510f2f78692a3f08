package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.didar.people.PeopleDirectory;
import org.didar.places.DaysOff;
import org.didar.places.PrisonView;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every time a prison offers, with what stands against it: the same answers as booking gives. */
@Service
@Transactional(readOnly = true)
public class SearchingTimes {

    private static final Comparator<TimeAnswer> BY_START =
            Comparator.comparing(TimeAnswer::start)
                    .thenComparingInt(each -> each.refused() == null ? 0 : 1);

    private final PeopleDirectory people;
    private final OfferedTimes offered;
    private final LookingAhead lookingAhead;
    private final DaysOff daysOff;
    private final Clock clock;

    SearchingTimes(
            PeopleDirectory people,
            OfferedTimes offered,
            LookingAhead lookingAhead,
            DaysOff daysOff,
            Clock clock) {
        this.people = people;
        this.offered = offered;
        this.lookingAhead = lookingAhead;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param from a prison-local day
     * @param daysOff only days on which most people do not work, see {@link DaysOff}
     * @param firstFree only the first time that can be had
     * @param withOfficial for a visit that an official joins
     */
    public record Question(
            UUID prisonerId,
            Set<UUID> visitorIds,
            LocalDate from,
            int days,
            boolean daysOff,
            boolean firstFree,
            boolean withOfficial) {

        Wish wish(Instant now) {
            Wish plain = new Wish(Ids.next(), prisonerId, visitorIds, now);
            return withOfficial ? plain.with(WithOfficial.ANYBODY) : plain;
        }
    }

    /** By start; a time that two sessions offer stands once, free if either is. */
    public List<TimeAnswer> answer(Question asked) {
        Wish wish = asked.wish(clock.instant());
        OfferedTimes.Offer offer =
                offered.of(people.prisoner(wish.prisonerId()).prisonId(), wish.kind());
        PrisonView prison = offer.prison();
        LocalDate end = asked.from().plusDays(asked.days());
        Availability ahead = lookingAhead.at(wish, prison, offer.stations(), asked.from(), end);
        Predicate<LocalDate> suits =
                asked.daysOff() ? daysOff.around(prison.id(), asked.from(), end) : _ -> true;
        Stream<TimeAnswer> answers =
                asked.from()
                        .datesUntil(end)
                        .filter(suits)
                        .flatMap(day -> onDay(offer.planned(day), ahead));
        return asked.firstFree()
                ? answers.filter(each -> each.refused() == null).limit(1).toList()
                : answers.toList();
    }

    private static Stream<TimeAnswer> onDay(List<Slot> slots, Availability ahead) {
        List<TimeAnswer> answers =
                slots.stream()
                        .map(slot ->
                                new TimeAnswer(
                                        slot.start(), slot.end(), ahead.refusal(slot).orElse(null)))
                        .sorted(BY_START)
                        .toList();
        return answers.stream()
                .filter(each ->
                        answers.stream()
                                .filter(other -> other.start().equals(each.start()))
                                .findFirst()
                                .orElseThrow()
                                .equals(each))
                .distinct();
    }
}
