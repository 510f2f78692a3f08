package org.didar.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.timetable.BookedVisits.Booked;
import org.didar.timetable.BookedVisits.Decision;
import org.springframework.stereotype.Component;

/** What a change of the timetable means for who has booked already, and doing what was decided. */
@Component
class Aftermath {

    /** So many are named; more are only counted. */
    private static final int LISTED = 100;

    /** One transaction can carry so many; a larger move is planned as a whole. */
    private static final int MOST_AT_ONCE = 500;

    private final BookedVisits visits;
    private final PrisonDirectory prisons;

    Aftermath(BookedVisits visits, PrisonDirectory prisons) {
        this.visits = visits;
        this.prisons = prisons;
    }

    /**
     * @param named whether whoever asks may know whose visits they are
     */
    Affected shown(List<Booked> affected, boolean named) {
        List<Booked> booked = affected.stream().filter(each -> !each.held()).toList();
        List<Booked> listed = booked.stream().limit(LISTED).toList();
        Map<UUID, String> names =
                named ? visits.names(listed.stream().map(Booked::visitId).toList()) : Map.of();
        return new Affected(
                booked.size(),
                affected.size() - booked.size(),
                listed.stream()
                        .map(each ->
                                new Affected.AffectedVisit(
                                        each.visitId(),
                                        each.start(),
                                        each.end(),
                                        prisons.station(each.stationId()).number(),
                                        names.get(each.visitId())))
                        .toList());
    }

    /**
     * Fails with {@code timetable.undecided} and the visits when nothing was said of one, and with
     * {@code timetable.too_many}. Held places are guaranteed and stay.
     */
    void settle(List<Booked> affected, Decisions said, Actor actor, String reason, boolean named) {
        List<Booked> booked = affected.stream().filter(each -> !each.held()).toList();
        if (booked.stream().anyMatch(each -> said.of(each.visitId()).isEmpty())) {
            throw new Problem(TimetableProblem.UNDECIDED).with("visits", shown(affected, named));
        }
        Map<Boolean, List<Booked>> stays =
                booked.stream()
                        .collect(
                                Collectors.partitioningBy(each ->
                                        said.of(each.visitId())
                                                .equals(Optional.of(Decision.KEEP))));
        List<Booked> going = stays.getOrDefault(false, List.of());
        if (going.size() > MOST_AT_ONCE) {
            throw new Problem(TimetableProblem.TOO_MANY);
        }
        going.forEach(
                each -> visits.settle(each, said.of(each.visitId()).orElseThrow(), actor, reason));
    }
}
