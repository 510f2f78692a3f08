package org.didar.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open socket and what it was opened for. Writes go through a bounded queue with a deadline, so
 * that one slow browser holds nobody else up.
 */
class Connection {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final int SEND_MILLIS = 5_000;
    private static final int QUEUE_BYTES = 512 * 1024;
    private static final long DRAIN_NANOS = 1_000_000_000L;

    private final UUID id = Ids.next();
    private final ConcurrentWebSocketSessionDecorator session;
    private final JsonMapper json;
    private final SignedIn signedIn;
    private final AtomicBoolean gone = new AtomicBoolean();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final AtomicInteger writing = new AtomicInteger();
    private volatile @Nullable Opened opened;
    private volatile boolean closing;
    private volatile LendingRelays.@Nullable Loan loan;
    private volatile @Nullable CloseStatus mutedFor;
    private volatile long mutedAt;
    private volatile long lastHeard = System.nanoTime();
    private final long since = System.nanoTime();
    private final FloodGate gate = new FloodGate();
    private final FrameParts parts = new FrameParts();
    private final FrameInHand inHand = new FrameInHand();

    /** What came for its seat before the seat's welcome was said; null while nothing is held. */
    private final AtomicReference<@Nullable List<ServerMessage>> held = new AtomicReference<>();

    /**
     * What a hello opened.
     *
     * @param target the visit, the prison or the station
     * @param seat the seat in a room, else {@code null}
     * @param kind whose seat it is, else {@code null}
     */
    record Opened(
            LiveTicket.Purpose purpose, UUID target, @Nullable UUID seat, @Nullable SeatKind kind) {

        /** The seat, where only those in a room may go on. */
        UUID takenSeat() {
            if (seat == null) {
                throw new Problem(LiveProblem.FRAME_FORBIDDEN);
            }
            return seat;
        }

        /** The visit that a command is for: the room's own, or on a board the one it names. */
        UUID visitOf(ClientMessage.Command command) {
            if (purpose == LiveTicket.Purpose.ROOM) {
                return target;
            }
            if (purpose == LiveTicket.Purpose.BOARD
                    && command instanceof ClientMessage.OfficerCommand officer
                    && officer.visit() != null) {
                return officer.visit();
            }
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
    }

    Connection(WebSocketSession session, JsonMapper json, SignedIn signedIn) {
        this.session = new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, QUEUE_BYTES);
        this.json = json;
        this.signedIn = signedIn;
    }

    void open(Opened what) {
        opened = what;
    }

    void send(ServerMessage message) {
        List<ServerMessage> before =
                held.getAndUpdate(all -> all == null ? null : appended(all, message));
        if (before == null) {
            write(message);
        }
    }

    /**
     * Keeps what is sent until {@link #welcome}: as soon as the others know of its seat they speak
     * to it, and a browser hears nothing before its welcome.
     */
    void hold() {
        held.set(List.of());
    }

    /** Says the first word, then what came meanwhile, in its order. */
    void welcome(ServerMessage.Welcome first) {
        write(first);
        List<ServerMessage> next =
                held.getAndUpdate(all -> all == null || all.isEmpty() ? null : List.of());
        while (next != null && !next.isEmpty()) {
            next.forEach(this::write);
            next = held.getAndUpdate(all -> all == null || all.isEmpty() ? null : List.of());
        }
    }

    /** Holds nothing any more, and gives back what came for a seat that it did not get. */
    List<ServerMessage> giveUp() {
        List<ServerMessage> all = held.getAndSet(null);
        return all == null ? List.of() : all;
    }

    private static List<ServerMessage> appended(List<ServerMessage> all, ServerMessage message) {
        List<ServerMessage> more = new ArrayList<>(all);
        more.add(message);
        return more;
    }

    private void write(ServerMessage message) {
        try {
            writeOut(message);
        } catch (IOException | RuntimeException e) {
            log.debug("Connection {} takes no more: {}", id, e.getMessage());
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void writeOut(ServerMessage message) throws IOException {
        writing.incrementAndGet();
        try {
            if (session.isOpen()) {
                session.sendMessage(new TextMessage(json.writeValueAsString(message)));
            }
        } finally {
            writing.decrementAndGet();
        }
    }

    /** Closes after what was said before: the reason of a refusal must not be lost in the queue. */
    void close(CloseStatus status) {
        closing = true;
        long deadline = System.nanoTime() + DRAIN_NANOS;
        while (hasMoreToSay() && session.isOpen() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(500_000L);
        }
        try {
            session.close(status);
        } catch (IOException e) {
            log.debug("Connection {} was already gone: {}", id, e.getMessage());
        }
    }

    /** What another thread has taken from the queue is in it no more, and not yet on the line. */
    private boolean hasMoreToSay() {
        return session.getBufferSize() > 0 || writing.get() > 0;
    }

    /**
     * Hears no more, and is closed {@link Heartbeat#MUTED} later. For who floods: to drop their
     * frames costs next to nothing, while closed at once they would be back at once, and a ticket,
     * a handshake and all that a page is shown anew cost a thousand times as much.
     */
    void mute(CloseStatus status) {
        closing = true;
        mutedAt = System.nanoTime();
        mutedFor = status;
    }

    /** With what it is to be closed now, having been mute for long enough. */
    Optional<CloseStatus> muteIsOver() {
        CloseStatus status = mutedFor;
        return status != null && System.nanoTime() - mutedAt >= Heartbeat.MUTED.toNanos()
                ? Optional.of(status)
                : Optional.empty();
    }

    LendingRelays.@Nullable Loan loan() {
        return loan;
    }

    void lend(LendingRelays.Loan next) {
        loan = next;
    }

    /** Works on one frame; a close that was asked for meanwhile comes after its answer. */
    void handle(Runnable frame) {
        inHand.begin();
        try {
            frame.run();
        } finally {
            inHand.end().ifPresent(this::close);
        }
    }

    /** Closes, but not before the frame in hand has been answered. */
    void closeAfterAnswer(CloseStatus status) {
        if (!inHand.puttingOff(status)) {
            close(status);
        }
    }

    /** What a frame comes in, put together. Called by the socket's own thread only. */
    FrameParts parts() {
        return parts;
    }

    /** Counts a frame and says whether that is too many. Called by the socket's own thread only. */
    boolean floods() {
        lastHeard = System.nanoTime();
        return gate.isFlooded(lastHeard);
    }

    /** Whether the server has begun to close it: what still comes is not looked at. */
    boolean isClosing() {
        return closing;
    }

    /** True for the first caller only: a socket is cleaned up once. */
    boolean leaveOnce() {
        return gone.compareAndSet(false, true);
    }

    /** True for the first caller only: its room is shown to a socket first once. */
    boolean isShownItsRoomFirst() {
        return shown.compareAndSet(false, true);
    }

    long silentNanos() {
        return System.nanoTime() - lastHeard;
    }

    long ageNanos() {
        return System.nanoTime() - since;
    }

    UUID id() {
        return id;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    /** The signed-in session it was opened from; a handshake without one is refused. */
    UUID session() {
        return Objects.requireNonNull(signedIn.session());
    }

    @Nullable Opened opened() {
        return opened;
    }
}
