package org.didar.live;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.ServerMessage;
import org.didar.sessions.UsingSessions;
import org.didar.visits.SideEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/**
 * What each message of a socket does. A frame that is not allowed now is refused, never applied.
 */
@Component
class Receiving {

    private static final Logger log = LoggerFactory.getLogger(Receiving.class);

    private final Sockets sockets;
    private final Greeting greeting;
    private final EnteringRooms entering;
    private final SignallingRooms signalling;
    private final OpenLines lines;
    private final Measuring measuring;
    private final Commanding commanding;
    private final GoingAway goingAway;
    private final Actors actors;
    private final UsingSessions sessions;
    private final HidingAddresses hiding;
    private final LiveBus bus;
    private final Refusing refusing;

    Receiving(
            Sockets sockets,
            Greeting greeting,
            EnteringRooms entering,
            SignallingRooms signalling,
            OpenLines lines,
            Measuring measuring,
            Commanding commanding,
            GoingAway goingAway,
            Actors actors,
            UsingSessions sessions,
            HidingAddresses hiding,
            LiveBus bus,
            Refusing refusing) {
        this.sockets = sockets;
        this.greeting = greeting;
        this.entering = entering;
        this.signalling = signalling;
        this.lines = lines;
        this.measuring = measuring;
        this.commanding = commanding;
        this.goingAway = goingAway;
        this.actors = actors;
        this.sessions = sessions;
        this.hiding = hiding;
        this.bus = bus;
        this.refusing = refusing;
    }

    void receive(Connection connection, ClientMessage message) {
        try {
            if (message instanceof ClientMessage.Hello hello) {
                greeting.greet(connection, hello, actor(connection));
            } else {
                dispatch(connection, opened(connection), message);
            }
        } catch (Problem problem) {
            refusing.refuse(connection, idOf(message), nameOf(message), problem.code());
        } catch (RuntimeException e) {
            log.error("A {} frame failed", nameOf(message), e);
            connection.send(
                    new ServerMessage.Refused(idOf(message), CommonProblem.SERVER_FAILED.code()));
        }
    }

    private void dispatch(Connection connection, Connection.Opened opened, ClientMessage message) {
        switch (message) {
            case ClientMessage.Hello hello -> throw new Problem(LiveProblem.FRAME_FORBIDDEN);
            case ClientMessage.Pong pong -> {}
            case ClientMessage.Signal signal -> pass(opened, signal);
            case ClientMessage.Link link ->
                    signalling.link(opened.target(), opened.takenSeat(), link);
            case ClientMessage.State state ->
                    signalling.show(opened.target(), opened.takenSeat(), state);
            case ClientMessage.Line line ->
                    signalling.judgeLine(opened.target(), opened.takenSeat(), line.level());
            case ClientMessage.Stats stats ->
                    measuring.measure(opened.target(), opened.takenSeat(), stats);
            case ClientMessage.Command command -> command(connection, opened, command);
        }
    }

    private void pass(Connection.Opened opened, ClientMessage.Signal signal) {
        UUID from = opened.takenSeat();
        signalling.requireLine(opened.target(), from, signal.to(), signal.round());
        hiding.passable(signal)
                .map(each ->
                        new ServerMessage.Signal(
                                from, each.round(), each.description(), each.candidate()))
                .ifPresent(each -> bus.publish(new LiveBus.ToSeat(signal.to(), each)));
    }

    private void command(
            Connection connection, Connection.Opened opened, ClientMessage.Command command) {
        UUID visit = opened.visitOf(command);
        Commanding.Answer answer =
                commanding.carryOut(command, visit, opened.seat(), actor(connection));
        if (answer.problem() == null) {
            connection.send(new ServerMessage.Done(command.id(), answer.revision()));
        } else {
            refusing.tell(connection, command.id(), nameOf(command), answer.problem());
        }
        if (command instanceof ClientMessage.Leave && answer.problem() == null) {
            connection.close(CloseStatus.NORMAL);
        }
    }

    /** The socket is gone: its seat is shown as absent and kept for the reconnect window. */
    void closed(Connection connection, CloseStatus status) {
        if (!connection.leaveOnce()) {
            return;
        }
        sockets.remove(connection);
        Connection.Opened opened = connection.opened();
        if (opened != null && opened.seat() != null) {
            lines.forget(opened.target());
            entering.drop(opened.seat(), connection.id(), how(status));
        }
    }

    /** A page that goes says so, in RFC 6455's codes; a line that breaks says nothing. */
    private SideEvent.What how(CloseStatus status) {
        if (goingAway.isStopping()) {
            return SideEvent.What.SERVER_GONE;
        }
        boolean byPage =
                status.getCode() == CloseStatus.NORMAL.getCode()
                        || status.getCode() == CloseStatus.GOING_AWAY.getCode();
        return byPage ? SideEvent.What.CLOSED : SideEvent.What.DROPPED;
    }

    private Actor actor(Connection connection) {
        if (!sessions.use(connection.signedIn())) {
            throw new Problem(CommonProblem.SIGN_IN_REQUIRED);
        }
        return actors.find(connection.signedIn())
                .orElseThrow(() -> new Problem(CommonProblem.SIGN_IN_REQUIRED))
                .acting();
    }

    private static Connection.Opened opened(Connection connection) {
        Connection.Opened opened = connection.opened();
        if (opened == null) {
            throw new Problem(LiveProblem.HELLO_MISSING);
        }
        return opened;
    }

    private static @Nullable UUID idOf(ClientMessage message) {
        return message instanceof ClientMessage.Command command ? command.id() : null;
    }

    private static String nameOf(ClientMessage message) {
        return message.getClass().getSimpleName();
    }
}
