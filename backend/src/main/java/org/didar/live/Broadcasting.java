package org.didar.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.live.protocol.ServerMessage;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows this node's sockets what changed: first the room, whose call waits for it, then the boards
 * and waiting stations.
 */
@Component
class Broadcasting implements AutoCloseable {

    /** How long a board waits for more: a call that begins goes first, and no eye is faster. */
    private static final Duration BOARDS_WAIT = Duration.ofMillis(100);

    /**
     * So many read at once: those who change something must not wait for a connection behind them.
     */
    private static final int READERS = 6;

    private final Sockets sockets;
    private final ShowingRooms showing;
    private final BoardRows boards;
    private final ShowingStations stations;
    private final VisitDirectory visits;
    private final Actors actors;
    private final TransactionTemplate reading;
    private final Semaphore readers = new Semaphore(READERS);
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final Refreshing rooms = new Refreshing(tasks, Duration.ZERO, this::tellRoom);
    private final Refreshing boardsAndStations =
            new Refreshing(tasks, BOARDS_WAIT, this::tellStaff);

    Broadcasting(
            Sockets sockets,
            ShowingRooms showing,
            BoardRows boards,
            ShowingStations stations,
            VisitDirectory visits,
            Actors actors,
            LiveBus bus,
            PlatformTransactionManager transactions) {
        this.sockets = sockets;
        this.showing = showing;
        this.boards = boards;
        this.stations = stations;
        this.visits = visits;
        this.actors = actors;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        bus.listen(this::hear);
    }

    private void hear(LiveBus.Message message) {
        switch (message) {
            case LiveBus.Moved moved -> refresh(moved.visitId());
            case LiveBus.Left left -> {
                showAgain(left.prisonId());
                showAgain(left.stationId());
            }
            case LiveBus.Showing showing -> showAgain(showing.target());
            case LiveBus.ToStation to ->
                    sockets.of(to.station()).forEach(each -> each.send(to.order()));
            case LiveBus.ToSeat to ->
                    sockets.atSeat(to.seat()).ifPresent(each -> each.send(to.message()));
            case LiveBus.ToRoom to ->
                    sockets.of(to.visitId()).forEach(each -> each.send(to.message()));
            case LiveBus.Unseated lost ->
                    sockets.byId(lost.connection()).ifPresent(each -> unseat(each, lost.why()));
            case LiveBus.Dismissed lost -> dismiss(lost.connection());
            case LiveBus.SignedOff off -> signOff(off.session());
        }
    }

    private static void unseat(Connection connection, LiveProblem why) {
        connection.send(new ServerMessage.Refused(null, why.code()));
        connection.close(why.closeStatus());
    }

    private void dismiss(UUID connection) {
        sockets.byId(connection)
                .ifPresent(each -> tasks.execute(() -> each.close(LiveProblem.DISMISSED)));
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
            case ROOM -> rooms.moved(opened.target());
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
        rooms.moved(visitId);
        boardsAndStations.moved(visitId);
    }

    /** Nothing is read where nobody looks: who comes later is shown the room as it is then. */
    private void tellRoom(UUID visitId) {
        if (sockets.of(visitId).isEmpty()) {
            return;
        }
        ShowingRooms.Telling telling = read(() -> showing.telling(visitId));
        send(telling.frames());
        if (telling.last()) {
            sockets.of(visitId).forEach(each -> each.closeAfterAnswer(LiveProblem.VISIT_OVER));
        }
    }

    private void tellStaff(UUID visitId) {
        if (sockets.all().isEmpty()) {
            return;
        }
        send(read(() -> toStaff(visits.view(visitId))));
    }

    /** Reads in one go, so that what several of them show is read once. */
    private <T> T read(Supplier<T> reader) {
        readers.acquireUninterruptibly();
        try {
            return reading.execute(each -> reader.get());
        } finally {
            readers.release();
        }
    }

    /** Only when the reading is over: a slow browser must not hold a connection to the database. */
    private static void send(List<ShowingRooms.Frame> frames) {
        frames.forEach(frame -> frame.to().send(frame.message()));
    }

    private List<ShowingRooms.Frame> toStaff(VisitView visit) {
        List<ShowingRooms.Frame> frames = new ArrayList<>();
        for (Connection board : sockets.of(visit.prisonId())) {
            actors.find(board.signedIn())
                    .map(actor -> new ServerMessage.Row(boards.row(visit, actor)))
                    .ifPresent(row -> frames.add(new ShowingRooms.Frame(board, row)));
        }
        for (Connection station : sockets.of(visit.stationId())) {
            frames.add(new ShowingRooms.Frame(station, stations.message(visit.stationId())));
        }
        return frames;
    }

    @Override
    public void close() {
        tasks.shutdownNow();
    }
}
