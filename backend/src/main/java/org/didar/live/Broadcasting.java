package org.didar.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.live.protocol.ServerMessage;
import org.didar.visits.VisitView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows this node's sockets what changed. One task at a time reads a room, so that each socket sees
 * revisions in order; changes that come while it reads are shown by one more reading.
 */
@Component
class Broadcasting implements AutoCloseable {

    /** Whether a room is being shown, and whether it moved again meanwhile. */
    private enum Telling {
        ONCE,
        ONCE_MORE
    }

    private record Frame(Connection to, ServerMessage message) {}

    private static final Logger log = LoggerFactory.getLogger(Broadcasting.class);

    private final Sockets sockets;
    private final RoomSnapshots snapshots;
    private final BoardRows boards;
    private final ShowingStations stations;
    private final Actors actors;
    private final TransactionTemplate reading;
    private final Map<UUID, Telling> pending = new ConcurrentHashMap<>();
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    Broadcasting(
            Sockets sockets,
            RoomSnapshots snapshots,
            BoardRows boards,
            ShowingStations stations,
            Actors actors,
            LiveBus bus,
            PlatformTransactionManager transactions) {
        this.sockets = sockets;
        this.snapshots = snapshots;
        this.boards = boards;
        this.stations = stations;
        this.actors = actors;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        bus.listen(this::hear);
    }

    private void hear(LiveBus.Message message) {
        switch (message) {
            case LiveBus.Moved moved -> refresh(moved.visitId());
            case LiveBus.Left left -> {
                showAgain(left.prisonId());
                showAgain(left.stationId());
            }
            case LiveBus.ToSeat to ->
                    sockets.atSeat(to.seat()).ifPresent(each -> each.send(to.message()));
            case LiveBus.ToRoom to ->
                    sockets.of(to.visitId()).forEach(each -> each.send(to.message()));
            case LiveBus.Unseated lost ->
                    sockets.byId(lost.connection()).ifPresent(each -> unseat(each, lost.why()));
            case LiveBus.SignedOff off -> signOff(off.session());
        }
    }

    private static void unseat(Connection connection, LiveProblem why) {
        connection.send(new ServerMessage.Refused(null, why.code()));
        connection.close(why.closeStatus());
    }

    /** Not in the thread of the session's end, whose transaction is over but still bound to it. */
    private void signOff(UUID session) {
        sockets.all().stream()
                .filter(each -> each.session().equals(session))
                .forEach(each -> tasks.execute(() -> each.close(LiveProblem.SIGNED_OUT)));
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

    /** In a task: the thread that tells of it is still bound to its transaction. */
    private void showAgain(UUID target) {
        sockets.of(target)
                .forEach(each ->
                        tasks.execute(() ->
                                actors.find(each.signedIn()).ifPresent(who -> show(each, who))));
    }

    private void refresh(UUID visitId) {
        Telling now =
                pending.compute(
                        visitId, (id, was) -> was == null ? Telling.ONCE : Telling.ONCE_MORE);
        if (now == Telling.ONCE) {
            tasks.execute(() -> drain(visitId));
        }
    }

    private void drain(UUID visitId) {
        do {
            try {
                tell(visitId);
            } catch (RuntimeException e) {
                log.error("Visit {} could not be shown", visitId, e);
            }
        } while (pending.computeIfPresent(
                        visitId, (id, was) -> was == Telling.ONCE_MORE ? Telling.ONCE : null)
                != null);
    }

    /** The room first: its call waits for it. */
    private void tell(UUID visitId) {
        RoomSnapshots.Snapshot snapshot = snapshots.of(visitId);
        sendAll(() -> toRoom(snapshot));
        if (snapshot.visit().status().isFinal()) {
            sockets.of(visitId).forEach(each -> each.closeAfterAnswer(LiveProblem.VISIT_OVER));
        }
        sendAll(() -> toStaff(snapshot.visit()));
    }

    /** Read in one go, so that what several of them show is read once; sent when that is over. */
    private void sendAll(Supplier<List<Frame>> read) {
        List<Frame> frames = reading.execute(each -> read.get());
        frames.forEach(frame -> frame.to().send(frame.message()));
    }

    private List<Frame> toRoom(RoomSnapshots.Snapshot snapshot) {
        List<Frame> frames = new ArrayList<>();
        for (Connection connection : sockets.of(snapshot.visit().id())) {
            Connection.Opened opened = connection.opened();
            UUID seat = opened == null ? null : opened.seat();
            if (seat != null) {
                actors.find(connection.signedIn())
                        .map(actor -> snapshots.forSeat(snapshot, seat, actor))
                        .ifPresent(room -> frames.add(new Frame(connection, room)));
            }
        }
        return frames;
    }

    private List<Frame> toStaff(VisitView visit) {
        List<Frame> frames = new ArrayList<>();
        for (Connection board : sockets.of(visit.prisonId())) {
            actors.find(board.signedIn())
                    .map(actor -> new ServerMessage.Row(boards.row(visit, actor)))
                    .ifPresent(row -> frames.add(new Frame(board, row)));
        }
        for (Connection station : sockets.of(visit.stationId())) {
            frames.add(new Frame(station, stations.message(visit.stationId())));
        }
        return frames;
    }

    @Override
    public void close() {
        tasks.shutdownNow();
    }
}
