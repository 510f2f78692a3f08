package org.didar.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.conferences.OpenConference;
import org.didar.live.protocol.Carrier;
import org.didar.live.protocol.HandKind;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a room once and shows each seat its own view of it. */
@Component
class RoomSnapshots {

    private final Rooms rooms;
    private final Seats seats;
    private final Edges edges;
    private final Hands hands;
    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final NamingSeats naming;
    private final RoomActions actions;
    private final ChoosingCarriers carriers;

    RoomSnapshots(
            Rooms rooms,
            Seats seats,
            Edges edges,
            Hands hands,
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons,
            NamingSeats naming,
            RoomActions actions,
            ChoosingCarriers carriers) {
        this.rooms = rooms;
        this.seats = seats;
        this.edges = edges;
        this.hands = hands;
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
        this.naming = naming;
        this.actions = actions;
        this.carriers = carriers;
    }

    /** Everything about a room at one moment. */
    record Snapshot(
            VisitView visit,
            long revision,
            boolean keepsOut,
            ServerMessage.@Nullable Warning warned,
            boolean confidential,
            List<Seat> seats,
            List<Edge> edges,
            List<Hand> hands,
            @Nullable OpenConference conference,
            boolean laysPaths,
            String prisonerName,
            String zone) {

        /** Who only stands by, or has left, is given no pass: it would let them hear. */
        @Nullable OpenConference conferenceOf(UUID seat) {
            boolean joined =
                    seats.stream().anyMatch(each -> each.id().equals(seat) && each.isJoined());
            return joined ? conference : null;
        }
    }

    /** Of one moment indeed: a round with the edges of another would be signalled along in vain. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Snapshot of(UUID visitId) {
        VisitView visit = visits.view(visitId);
        Optional<Room> room = rooms.findById(visitId);
        return new Snapshot(
                visit,
                room.map(Room::revision).orElse(0L),
                room.map(Room::keepsSomebodyOut).orElse(false),
                room.flatMap(Room::warning).orElse(null),
                room.map(Room::isConfidential).orElse(false),
                seats.findByVisitId(visitId),
                edges.findByVisitIdAndClosedAtIsNull(visitId),
                hands.findByVisitId(visitId),
                carriers.of(visit).orElse(null),
                carriers.isDirectByRule(visit),
                people.prisoner(visit.prisonerId()).name(),
                prisons.zone(visit.prisonId()).getId());
    }

    ServerMessage.Room forSeat(Snapshot room, UUID me, Actor viewer) {
        VisitView visit = room.visit();
        boolean staff = viewer.has(Role.VISIT_OFFICER);
        return new ServerMessage.Room(
                visit.id(),
                room.revision(),
                visit.round(),
                visit.status(),
                visit.start(),
                visit.end(),
                visit.outcome(),
                visit.wasLive() ? Integer.valueOf(visit.minutesHeld()) : null,
                room.zone(),
                room.prisonerName(),
                me,
                room.seats().stream()
                        .filter(seat -> isShown(seat, visit, me))
                        .map(seat -> shown(seat, room, viewer))
                        .toList(),
                room.edges().stream()
                        .filter(edge -> edge.touches(me))
                        .map(RoomSnapshots::shown)
                        .toList(),
                paths(room, me),
                room.hands().stream()
                        .filter(hand ->
                                hand.what() != HandKind.DONE || staff || hand.seatId().equals(me))
                        .map(hand ->
                                new ServerMessage.Hand(hand.seatId(), hand.what(), hand.since()))
                        .toList(),
                room.warned(),
                room.confidential(),
                visit.type().isPrivileged(),
                room.conference() == null ? Carrier.DIRECT : Carrier.CONFERENCE,
                actions.of(visit, room.seats(), room.keepsOut(), viewer));
    }

    private static List<ServerMessage.Path> paths(Snapshot room, UUID me) {
        // Nothing will flow on them where a conference carries the round.
        if (!room.laysPaths() || room.conference() != null) {
            return List.of();
        }
        EdgePlan.Present present = EdgePlan.Present.of(room.seats());
        int round = EdgePlan.roundOfPaths(room.visit());
        return EdgePlan.paths(room.visit(), room.confidential(), present).stream()
                .filter(path -> path.from().equals(me))
                .map(path -> new ServerMessage.Path(path.to(), round, page(room, path.to())))
                .toList();
    }

    private static @Nullable UUID page(Snapshot room, UUID seat) {
        return room.seats().stream()
                .filter(each -> each.id().equals(seat))
                .findFirst()
                .map(Seat::page)
                .orElse(null);
    }

    /** The two sides are always shown, absent or not: someone is waiting for them. */
    private static boolean isShown(Seat seat, VisitView visit, UUID me) {
        boolean side = seat.kind() == SeatKind.FAMILY || seat.isAt(visit.stationId());
        return side || seat.isJoined() || seat.id().equals(me);
    }

    private ServerMessage.Seat shown(Seat seat, Snapshot room, Actor viewer) {
        return new ServerMessage.Seat(
                seat.id(),
                seat.kind(),
                naming.nameOf(seat, room, viewer),
                NamingSeats.relationOf(seat, room),
                naming.titleOf(seat),
                seat.page(),
                seat.isPresent(),
                seat.since(),
                seat.hasAudio(),
                seat.hasVideo(),
                seat.isMuted());
    }

    private static ServerMessage.Edge shown(Edge edge) {
        return new ServerMessage.Edge(edge.from(), edge.to(), edge.round(), edge.hasPicture());
    }
}
