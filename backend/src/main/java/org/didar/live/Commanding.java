package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.ClientMessage.Command;
import org.didar.visits.RearrangingVisits;
import org.didar.visits.RunningVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Carries commands out, each exactly once: a repeated id is answered as the first time. */
@Service
class Commanding {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final LiveCommands commands;
    private final RaisingHands hands;
    private final Saying saying;
    private final KeepingRooms keeping;
    private final EnteringRooms entering;
    private final Ejecting ejecting;
    private final KeepingOrder order;
    private final Reseating reseating;
    private final RunningVisits running;
    private final RearrangingVisits rearranging;
    private final VisitDirectory visits;
    private final TransactionOperations transactions;
    private final Clock clock;

    Commanding(
            LiveCommands commands,
            RaisingHands hands,
            Saying saying,
            KeepingRooms keeping,
            EnteringRooms entering,
            Ejecting ejecting,
            KeepingOrder order,
            Reseating reseating,
            RunningVisits running,
            RearrangingVisits rearranging,
            VisitDirectory visits,
            TransactionOperations transactions,
            Clock clock) {
        this.commands = commands;
        this.hands = hands;
        this.saying = saying;
        this.keeping = keeping;
        this.entering = entering;
        this.ejecting = ejecting;
        this.order = order;
        this.reseating = reseating;
        this.running = running;
        this.rearranging = rearranging;
        this.visits = visits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a command came to: a revision, or the code of why not. */
    record Answer(long revision, @Nullable String problem) {}

    /** Carries the command out, or repeats what it came to before. */
    Answer carryOut(Command command, UUID visitId, @Nullable UUID seat, Actor actor) {
        try {
            return Contention.retried(
                    () -> transactions.execute(each -> once(command, visitId, seat, actor)));
        } catch (Problem refused) {
            return remember(command, visitId, seat, refused.code().code());
        }
    }

    private Answer once(Command command, UUID visitId, @Nullable UUID seat, Actor actor) {
        LiveCommand.Key key = new LiveCommand.Key(visitId, command.id());
        Room room = keeping.lock(visitId);
        LiveCommand earlier = commands.findById(key).orElse(null);
        if (earlier != null) {
            return new Answer(earlier.revision(), earlier.problem());
        }
        long revision = act(command, room, seat, actor);
        if (command instanceof ClientMessage.OfficerCommand) {
            room.actedBy(actor.id());
        }
        commands.save(new LiveCommand(key, seat, revision, null, clock.instant()));
        return new Answer(revision, null);
    }

    /** Carries it out and answers the room's revision; a text changes nothing of the room. */
    private long act(Command command, Room room, @Nullable UUID seat, Actor actor) {
        return switch (command) {
            case ClientMessage.OfficerCommand officer ->
                    keeping.change(room, () -> actAsOfficer(officer, room, actor));
            case ClientMessage.Raise raise ->
                    keeping.change(room, () -> hands.raise(raise, needed(seat), room, actor));
            case ClientMessage.Say say -> {
                saying.say(say.text(), needed(seat), room, actor);
                yield room.revision();
            }
            case ClientMessage.Leave leave ->
                    keeping.change(room, () -> entering.leave(needed(seat), actor));
            case ClientMessage.Join join ->
                    keeping.change(room, () -> entering.join(needed(seat), room, actor));
        };
    }

    private void actAsOfficer(ClientMessage.OfficerCommand command, Room room, Actor actor) {
        visits.require(actor, Act.RUN_VISIT, room.visitId());
        if (room.wasActedOnSince(command.revision(), actor.id())) {
            throw new Problem(VisitProblem.ACTED_MEANWHILE);
        }
        run(command, room.visitId(), actor);
    }

    private void run(ClientMessage.OfficerCommand command, UUID visitId, Actor actor) {
        switch (command) {
            case ClientMessage.Admit admit -> running.admit(visitId, actor.id());
            case ClientMessage.Pause pause -> running.pause(visitId, pause.reason(), actor.id());
            case ClientMessage.Resume resume -> running.resume(visitId, actor.id());
            case ClientMessage.Eject eject -> ejecting.eject(visitId, eject.reason(), actor);
            case ClientMessage.Readmit readmit -> ejecting.readmit(visitId, actor);
            case ClientMessage.Warn warn -> order.warn(visitId, warn.reason(), actor);
            case ClientMessage.Mute mute -> order.mute(visitId, mute.seat(), mute.on(), actor);
            case ClientMessage.Confidential confidential ->
                    order.keepConfidential(visitId, confidential.on(), actor);
            case ClientMessage.Extend extend ->
                    rearranging.extend(visitId, extend.until(), actor.id());
            case ClientMessage.Reseat reseat -> reseating.reseat(visitId, reseat.station(), actor);
            case ClientMessage.End end -> running.end(visitId, end.reason(), actor.id());
        }
    }

    private Answer remember(Command command, UUID visitId, @Nullable UUID seat, String problem) {
        LiveCommand.Key key = new LiveCommand.Key(visitId, command.id());
        try {
            transactions.executeWithoutResult(each -> {
                if (!commands.existsById(key)) {
                    commands.save(new LiveCommand(key, seat, 0, problem, clock.instant()));
                }
            });
        } catch (DataIntegrityViolationException answeredMeanwhile) {
            return commands.findById(key)
                    .map(each -> new Answer(each.revision(), each.problem()))
                    .orElseThrow();
        }
        return new Answer(0, problem);
    }

    /** Forgets commands that nobody will repeat any more. */
    void forgetOld() {
        transactions.executeWithoutResult(
                each -> commands.forget(clock.instant().minus(REMEMBERED)));
    }

    private static UUID needed(@Nullable UUID seat) {
        if (seat == null) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return seat;
    }
}
