package org.didar.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.live.protocol.HandKind;
import org.didar.live.protocol.SeatKind;
import org.didar.people.PeopleDirectory;
import org.didar.visits.ShowingVisits;
import org.didar.visits.VisitCard;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Today's visits as an official's desk shows them: who is there, and who asks to speak. */
@Service
@Transactional(readOnly = true)
public class DeskVisits {

    private final VisitDirectory visits;
    private final ShowingVisits showing;
    private final Seats seats;
    private final Hands hands;
    private final PeopleDirectory people;
    private final Clock clock;

    DeskVisits(
            VisitDirectory visits,
            ShowingVisits showing,
            Seats seats,
            Hands hands,
            PeopleDirectory people,
            Clock clock) {
        this.visits = visits;
        this.showing = showing;
        this.seats = seats;
        this.hands = hands;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One visit on the desk.
     *
     * @param awaitsViewer whether the reader was promised to join it
     * @param raised whether either side asks for the prosecutor
     */
    public record DeskVisit(
            @JsonUnwrapped VisitCard visit,
            boolean raised,
            boolean awaitsViewer,
            boolean familyPresent,
            boolean stationPresent,
            List<String> officialsIn) {}

    /** Today's visits in these prisons, privileged ones left out, by start. */
    public List<DeskVisit> today(Collection<UUID> prisonIds, ZoneId zone, Actor viewer) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return visits.inPrisons(prisonIds, from, until).stream()
                .filter(visit -> !visit.type().isPrivileged())
                .map(visit -> desk(visit, viewer))
                .toList();
    }

    private DeskVisit desk(VisitView visit, Actor viewer) {
        List<Seat> taken = seats.findByVisitId(visit.id());
        return new DeskVisit(
                showing.card(visit, viewer),
                hands.findByVisitId(visit.id()).stream()
                        .anyMatch(hand -> hand.what() == HandKind.PROSECUTOR),
                viewer.id().equals(visit.officialId()),
                isPresent(taken, SeatKind.FAMILY),
                isPresent(taken, SeatKind.STATION),
                taken.stream()
                        .filter(seat -> seat.kind() == SeatKind.OFFICIAL && seat.isJoined())
                        .map(Seat::personId)
                        .filter(Objects::nonNull)
                        .map(person -> people.person(person).name())
                        .toList());
    }

    private static boolean isPresent(List<Seat> taken, SeatKind kind) {
        return taken.stream().anyMatch(seat -> seat.kind() == kind && seat.isPresent());
    }
}
