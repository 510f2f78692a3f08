package org.didar.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonView;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether particular people could book one time now: the judgement of the search. */
@Service
@Transactional(readOnly = true)
public class JudgingTimes {

    private final PeopleDirectory people;
    private final OfferedTimes offered;
    private final LookingAhead lookingAhead;

    JudgingTimes(PeopleDirectory people, OfferedTimes offered, LookingAhead lookingAhead) {
        this.people = people;
        this.offered = offered;
        this.lookingAhead = lookingAhead;
    }

    /** The code of what stands against the wished time; empty when it can be booked. */
    public Optional<String> refusal(Wish wish) {
        OfferedTimes.Offer offer =
                offered.of(people.prisoner(wish.prisonerId()).prisonId(), wish.kind());
        PrisonView prison = offer.prison();
        List<Slot> slots = offer.at(wish.start());
        if (slots.isEmpty()) {
            return Optional.of(SchedulingProblem.SLOT_NOT_OFFERED.code());
        }
        LocalDate day = wish.start().atZone(prison.zone()).toLocalDate();
        Availability there = lookingAhead.at(wish, prison, offer.stations(), day, day.plusDays(1));
        return slots.stream()
                .map(slot -> there.refusal(slot).map(TimeAnswer.Refusal::code))
                .min(Comparator.comparing(Optional::isPresent))
                .orElseThrow();
    }
}
