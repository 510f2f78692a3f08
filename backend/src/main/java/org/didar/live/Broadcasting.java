package org.didar.live;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.live.protocol.ServerMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows this node's sockets what changed. One task at a time reads a room, so that each socket sees
 * revisions in order; changes that come while it reads are shown by one more reading.
 */
@Component
class Broadcasting implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Broadcasting.class);

    private final Sockets sockets;
    private final RoomSnapshots snapshots;
    private final BoardRows boards;
    private final ShowingStations stations;
    private final Actors actors;
    private final Map<UUID, AtomicInteger> pending = new ConcurrentHashMap<>();
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    Broadcasting(
            Sockets sockets,
            RoomSnapshots snapshots,
            BoardRows boards,
            ShowingStations stations,
            Actors actors,
            LiveBus bus) {
        this.sockets = sockets;
        this.snapshots = snapshots;
        this.boards = boards;
        this.stations = stations;
        this.actors = actors;
        bus.listen(this::hear);
    }

    private void hear(LiveBus.Message message) {
        switch (message) {
            case LiveBus.Moved moved -> refresh(moved.visitId());
            case LiveBus.ToSeat to ->
                    sockets.atSeat(to.seat()).ifPresent(each -> each.send(to.message()));
            case LiveBus.ToRoom to ->
                    sockets.of(to.visitId()).forEach(each -> each.send(to.message()));
            case LiveBus.Replaced lost ->
                    sockets.byId(lost.connection()).ifPresent(Broadcasting::replace);
            case LiveBus.SignedOff off -> signOff(off.httpSession());
        }
    }

    private static void replace(Connection connection) {
        connection.send(new ServerMessage.Refused(null, LiveProblem.SEAT_REPLACED.code()));
        connection.close(LiveProblem.SEAT_REPLACED.closeStatus());
    }

    private void signOff(String httpSession) {
        sockets.all().stream()
                .filter(each -> each.httpSession().equals(httpSession))
                .forEach(each -> each.close(LiveProblem.SIGNED_OUT));
    }

    /** Shows a board or an idle station its whole state. */
    void show(Connection connection, Actor actor) {
        Connection.Opened opened = connection.opened();
        if (opened == null) {
            return;
        }
        switch (opened.purpose()) {
            case BOARD -> connection.send(boards.board(opened.target(), actor));
            case STATION -> connection.send(stations.message(opened.target()));
            case ROOM -> refresh(opened.target());
        }
    }

    private void refresh(UUID visitId) {
        AtomicInteger waiting = pending.computeIfAbsent(visitId, each -> new AtomicInteger());
        if (waiting.getAndIncrement() == 0) {
            tasks.execute(() -> drain(visitId, waiting));
        }
    }

    private void drain(UUID visitId, AtomicInteger waiting) {
        int seen;
        do {
            seen = waiting.get();
            try {
                tell(visitId);
            } catch (RuntimeException e) {
                log.error("Visit {} could not be shown", visitId, e);
            }
        } while (waiting.addAndGet(-seen) > 0);
        pending.remove(visitId, waiting);
    }

    private void tell(UUID visitId) {
        RoomSnapshots.Snapshot snapshot = snapshots.of(visitId);
        for (Connection connection : sockets.of(visitId)) {
            tellSeat(connection, snapshot);
        }
        for (Connection board : sockets.of(snapshot.visit().prisonId())) {
            actors.find(board.signedIn())
                    .ifPresent(actor ->
                            board.send(new ServerMessage.Row(boards.row(snapshot.visit(), actor))));
        }
        for (Connection station : sockets.of(snapshot.visit().stationId())) {
            station.send(stations.message(snapshot.visit().stationId()));
        }
    }

    private void tellSeat(Connection connection, RoomSnapshots.Snapshot snapshot) {
        Connection.Opened opened = connection.opened();
        UUID seat = opened == null ? null : opened.seat();
        if (seat == null) {
            return;
        }
        actors.find(connection.signedIn())
                .ifPresent(actor -> connection.send(snapshots.forSeat(snapshot, seat, actor)));
        if (snapshot.visit().status().isFinal()) {
            connection.close(LiveProblem.VISIT_OVER);
        }
    }

    @Override
    public void close() {
        tasks.shutdownNow();
    }
}
