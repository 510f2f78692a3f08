package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.Apart.Elsewhere;
import org.didar.separation.FindingMeetings;
import org.didar.separation.KeptApart;
import org.didar.separation.Meeting;
import org.didar.separation.Separation;
import org.didar.timetable.Slot;
import org.springframework.stereotype.Component;

/** Looks by the rule that keeps new bookings apart, so that both mean the same by "near". */
@Component
class MeetingVisits implements FindingMeetings {

    private final KeepingApart apart;
    private final ClaimedPlaces places;
    private final PrisonDirectory prisons;
    private final Clock clock;

    MeetingVisits(KeepingApart apart, ClaimedPlaces places, PrisonDirectory prisons, Clock clock) {
        this.apart = apart;
        this.places = places;
        this.prisons = prisons;
        this.clock = clock;
    }

    @Override
    public List<Meeting> of(UUID prisonId, Separation pair) {
        Instant now = clock.instant();
        Apart around = apart.of(pair.oneId(), prisons.prison(prisonId));
        KeptApart self = new KeptApart(pair.id(), pair.oneId(), pair.until());
        return places.ofPrisoners(prisonId, Map.of(pair.oneId(), self), now, now).stream()
                .sorted(Comparator.comparing(Elsewhere::start))
                .flatMap(own ->
                        around.others().stream()
                                .filter(each -> each.pair().pairId().equals(pair.id()))
                                .filter(each -> around.isNear(each, own.stationId(), slot(own)))
                                .map(each -> new Meeting(side(own, around), side(each, around))))
                .toList();
    }

    private static Slot slot(Elsewhere visit) {
        return new Slot(visit.start(), visit.end(), visit.end(), List.of(visit.stationId()));
    }

    private static Meeting.Side side(Elsewhere visit, Apart around) {
        return new Meeting.Side(
                visit.start(), visit.end(), around.numbers().getOrDefault(visit.stationId(), 0));
    }
}
