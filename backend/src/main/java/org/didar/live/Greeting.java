package org.didar.live;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.ServerMessage;
import org.springframework.stereotype.Component;

/** What a hello opens: a seat in a room, a prison's board, or a station's wait. */
@Component
class Greeting {

    private final Tickets tickets;
    private final EnteringRooms entering;
    private final Sockets sockets;
    private final Broadcasting broadcasting;
    private final GivingMediaSettings media;
    private final LendingRelays lending;
    private final LiveBus bus;
    private final Clock clock;

    Greeting(
            Tickets tickets,
            EnteringRooms entering,
            Sockets sockets,
            Broadcasting broadcasting,
            GivingMediaSettings media,
            LendingRelays lending,
            LiveBus bus,
            Clock clock) {
        this.tickets = tickets;
        this.entering = entering;
        this.sockets = sockets;
        this.broadcasting = broadcasting;
        this.media = media;
        this.lending = lending;
        this.bus = bus;
        this.clock = clock;
    }

    void greet(Connection connection, ClientMessage.Hello hello, Actor actor) {
        if (connection.opened() != null) {
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
        LiveTicket ticket = tickets.use(hello.ticket(), connection.session());
        UUID seat = ticket.seatId();
        if (seat == null) {
            sockets.opened(
                    connection,
                    new Connection.Opened(ticket.purpose(), ticket.targetId(), null, null));
            connection.send(new ServerMessage.Welcome(clock.instant(), null, media.forAnyone()));
            broadcasting.show(connection, actor);
            return;
        }
        boolean standby = Boolean.TRUE.equals(hello.standby());
        Optional<Connection> before = sockets.expect(connection, seat);
        EnteringRooms.Taken taken;
        try {
            taken = entering.take(seat, hello.page(), connection.id(), standby, actor);
        } catch (RuntimeException refused) {
            sockets.refuse(connection, seat, before);
            throw refused;
        }
        sockets.opened(
                connection,
                new Connection.Opened(ticket.purpose(), ticket.targetId(), seat, taken.kind()));
        connection.welcome(
                new ServerMessage.Welcome(
                        clock.instant(), seat, lending.first(connection, seat, taken.kind())));
        if (taken.replaced() != null) {
            bus.publish(new LiveBus.Unseated(taken.replaced(), LiveProblem.SEAT_REPLACED));
        }
        bus.publish(new LiveBus.Moved(ticket.targetId()));
    }
}
