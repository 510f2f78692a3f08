package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.didar.access.Actor;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.readiness.ShowingReadiness;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of an officer's board: today's visits of one prison, with who is there. */
@Component
@Transactional(readOnly = true)
class BoardRows {

    /** A visit that is over stays in sight this long. */
    private static final Duration LINGER = Duration.ofMinutes(30);

    private final VisitDirectory visits;
    private final Rooms rooms;
    private final Seats seats;
    private final Hands hands;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final RoomActions actions;
    private final ShowingReadiness readiness;
    private final Clock clock;

    BoardRows(
            VisitDirectory visits,
            Rooms rooms,
            Seats seats,
            Hands hands,
            PeopleDirectory people,
            PrisonDirectory prisons,
            RoomActions actions,
            ShowingReadiness readiness,
            Clock clock) {
        this.visits = visits;
        this.rooms = rooms;
        this.seats = seats;
        this.hands = hands;
        this.people = people;
        this.prisons = prisons;
        this.actions = actions;
        this.readiness = readiness;
        this.clock = clock;
    }

    ServerMessage.Board board(UUID prisonId, Actor viewer) {
        return new ServerMessage.Board(
                prisonId, prisons.prison(prisonId).name(), today(prisonId, viewer));
    }

    List<BoardRow> today(UUID prisonId, Actor viewer) {
        ZoneId zone = prisons.zone(prisonId);
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant lingering = clock.instant().minus(LINGER);
        return visits.inPrisons(List.of(prisonId), from, until).stream()
                .filter(visit -> !visit.status().isFinal() || visit.end().isAfter(lingering))
                .map(visit -> row(visit, viewer))
                .toList();
    }

    BoardRow row(VisitView visit, Actor viewer) {
        List<Seat> taken = seats.findByVisitId(visit.id());
        Optional<Seat> family = side(taken, seat -> seat.kind() == SeatKind.FAMILY);
        Optional<Seat> station = side(taken, seat -> seat.isAt(visit.stationId()));
        Optional<Room> room = rooms.findById(visit.id());
        StationView place = prisons.station(visit.stationId());
        return new BoardRow(
                visit.id(),
                room.map(Room::revision).orElse(0L),
                place.number(),
                place.name(),
                people.prisoner(visit.prisonerId()).name(),
                people.person(visit.lead().personId()).name(),
                visit.visitors().size() - 1,
                visit.type(),
                visit.status(),
                visit.outcome(),
                visit.start(),
                visit.end(),
                family.map(Seat::isPresent).orElse(false),
                family.map(Seat::since).orElse(null),
                line(family),
                station.map(Seat::isPresent).orElse(false),
                station.map(Seat::since).orElse(null),
                line(station),
                visit.stationId(),
                readiness.ofVisit(visit.id()).orElse(null),
                readiness.ofStation(visit.stationId()).orElse(null),
                hands.findByVisitId(visit.id()).stream().map(Hand::what).distinct().toList(),
                officialsIn(taken),
                actions.of(visit, taken, room.map(Room::keepsSomebodyOut).orElse(false), viewer));
    }

    private List<String> officialsIn(List<Seat> taken) {
        return taken.stream()
                .filter(seat -> seat.kind() == SeatKind.OFFICIAL && seat.isJoined())
                .map(Seat::personId)
                .filter(Objects::nonNull)
                .map(person -> people.person(person).name())
                .toList();
    }

    private static Optional<Seat> side(List<Seat> seats, Predicate<Seat> which) {
        return seats.stream().filter(which.and(seat -> seat.firstCame() != null)).findFirst();
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static @Nullable Integer line(Optional<Seat> seat) {
        return seat.map(Seat::line).orElse(null);
    }
}
