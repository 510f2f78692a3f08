package org.didar.live;

import java.util.UUID;
import java.util.function.Consumer;
import org.didar.live.protocol.ServerMessage;

/**
 * Carries what every node's sockets must hear. What is published reaches each node's listener, this
 * node's included, in the order published from one thread.
 */
interface LiveBus {

    void publish(Message message);

    void listen(Consumer<Message> listener);

    /** What travels between nodes. */
    sealed interface Message {}

    /** A room changed: read it afresh and show it. */
    record Moved(UUID visitId) implements Message {}

    /** A visit has left this prison and station: what they show is read afresh. */
    record Left(UUID prisonId, UUID stationId) implements Message {}

    /** A prison's boards or a station show something else than before: read afresh. */
    record Showing(UUID target) implements Message {}

    /** For whoever waits at a station. */
    record ToStation(UUID station, ServerMessage.Order order) implements Message {}

    /** For one seat's socket alone. */
    record ToSeat(UUID seat, ServerMessage message) implements Message {}

    /** For every seat of a room. */
    record ToRoom(UUID visitId, ServerMessage message) implements Message {}

    /** The connection lost its seat: to another page, or by an officer's word. */
    record Unseated(UUID connection, LiveProblem why) implements Message {}

    /** The connection's holder may be there no longer. */
    record Dismissed(UUID connection) implements Message {}

    /** A session is over, and with it what hangs on it. */
    record SignedOff(UUID session) implements Message {}
}
