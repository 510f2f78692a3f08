package org.didar.live;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LiveController {

    private final GivingSeats giving;
    private final Tickets tickets;
    private final BoardRows boards;
    private final ShowingStations stations;
    private final GivingMediaSettings media;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    LiveController(
            GivingSeats giving,
            Tickets tickets,
            BoardRows boards,
            ShowingStations stations,
            GivingMediaSettings media,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.giving = giving;
        this.tickets = tickets;
        this.boards = boards;
        this.stations = stations;
        this.media = media;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    record TicketGiven(String ticket, Instant expiresAt, @Nullable UUID seat) {}

    record BoardPage(UUID prisonId, String prisonName, List<BoardRow> rows) {}

    @PostMapping("/api/visits/{id}/ticket")
    TicketGiven roomTicket(@PathVariable UUID id, Actor actor, SignedIn here) {
        return given(giving.ticket(actor, id, sessionOf(here)));
    }

    @GetMapping("/api/board")
    BoardPage board(Actor actor) {
        UUID prison = prisonOf(actor);
        events.publishEvent(new BoardOpened(prison, actor.id()));
        return new BoardPage(prison, prisons.prison(prison).name(), boards.today(prison, actor));
    }

    @PostMapping("/api/board/ticket")
    TicketGiven boardTicket(Actor actor, SignedIn here) {
        UUID prison = prisonOf(actor);
        events.publishEvent(new BoardOpened(prison, actor.id()));
        return given(tickets.give(LiveTicket.Purpose.BOARD, prison, null, sessionOf(here)));
    }

    @GetMapping("/api/station")
    StationIdle station(Actor actor) {
        return stations.idle(stationOf(actor));
    }

    @PostMapping("/api/station/ticket")
    TicketGiven stationTicket(Actor actor, SignedIn here) {
        return given(
                tickets.give(LiveTicket.Purpose.STATION, stationOf(actor), null, sessionOf(here)));
    }

    @GetMapping("/api/media")
    MediaSettings media() {
        return media.forAnyone();
    }

    private UUID prisonOf(Actor actor) {
        UUID prison =
                Stream.of(Role.VISIT_OFFICER, Role.WARDEN)
                        .flatMap(actor::territories)
                        .filter(territory -> territory.kind() == Territory.Kind.PRISON)
                        .map(Territory::id)
                        .findFirst()
                        .orElseThrow(() -> new Problem(CommonProblem.ACCESS_FORBIDDEN));
        access.require(actor, Act.SEE_BOARD, prisons.reach(prison));
        return prison;
    }

    private UUID stationOf(Actor actor) {
        access.requireAnywhere(actor, Act.HOLD_STATION);
        return actor.territories(Role.STATION).map(Territory::id).findFirst().orElseThrow();
    }

    private static UUID sessionOf(SignedIn here) {
        return Objects.requireNonNull(here.session());
    }

    private static TicketGiven given(Tickets.Given ticket) {
        return new TicketGiven(ticket.ticket(), ticket.expiresAt(), ticket.seat());
    }
}
