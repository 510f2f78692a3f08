package org.didar.live;

import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.ProblemCode;
import org.didar.live.protocol.ServerMessage;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says no: in words, in the audit log, and where a socket cannot go on by closing it. */
@Component
class Refusing {

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Refusing(
            VisitDirectory visits,
            PrisonDirectory prisons,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.visits = visits;
        this.prisons = prisons;
        this.events = events;
        this.transactions = transactions;
    }

    /** Answers a refusal, writes it down, and closes the socket where it cannot go on. */
    void refuse(Connection connection, @Nullable UUID id, String frame, ProblemCode code) {
        tell(connection, id, frame, code.code());
        if (code == LiveProblem.FLOOD) {
            connection.mute(LiveProblem.FLOOD.closeStatus());
        } else if (code instanceof LiveProblem live && live.closes()) {
            connection.close(live.closeStatus());
        } else if (code == CommonProblem.SIGN_IN_REQUIRED) {
            connection.close(LiveProblem.SIGNED_OUT);
        } else if (connection.opened() == null) {
            connection.close(LiveProblem.HELLO_MISSING.closeStatus());
        }
    }

    /** Answers a refusal that the socket survives, and writes it down. */
    void tell(Connection connection, @Nullable UUID id, String frame, String code) {
        connection.send(new ServerMessage.Refused(id, code));
        audit(connection, frame, code);
    }

    private void audit(Connection connection, String frame, String code) {
        Connection.Opened opened = connection.opened();
        transactions.executeWithoutResult(each ->
                events.publishEvent(
                        new FrameRefused(
                                connection.signedIn().id(),
                                opened == null ? "visit" : kindOf(opened),
                                opened == null ? null : opened.target(),
                                opened == null ? null : prisonOf(opened),
                                frame,
                                code)));
    }

    private static String kindOf(Connection.Opened opened) {
        return switch (opened.purpose()) {
            case ROOM -> "visit";
            case BOARD -> "prison";
            case STATION -> "station";
        };
    }

    private UUID prisonOf(Connection.Opened opened) {
        return switch (opened.purpose()) {
            case ROOM -> visits.view(opened.target()).prisonId();
            case BOARD -> opened.target();
            case STATION -> prisons.station(opened.target()).prisonId();
        };
    }
}
