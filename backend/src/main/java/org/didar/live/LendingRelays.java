package org.didar.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.conferences.OpenConference;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lends each seat the relay for some minutes, anew with every round and before they are over: what
 * was lent for one round opens nothing in another, and a path that breaks late in a visit still
 * finds a way around.
 */
@Component
class LendingRelays {

    private static final int LOOK_MILLIS = 15_000;

    private final Sockets sockets;
    private final GivingMediaSettings settings;
    private final MediaProperties properties;
    private final Clock clock;

    LendingRelays(
            Sockets sockets,
            GivingMediaSettings settings,
            MediaProperties properties,
            Clock clock) {
        this.sockets = sockets;
        this.settings = settings;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What a socket lent last.
     *
     * @param conference that its pass was for, if there was one
     */
    record Loan(int round, @Nullable OpenConference conference, Instant since) {

        static final int NO_ROUND = -1;
    }

    /** With the welcome, whatever the round. */
    MediaSettings first(Connection connection, UUID seat, SeatKind kind) {
        connection.lend(new Loan(Loan.NO_ROUND, null, clock.instant()));
        return settings.forSeat(seat, kind, null);
    }

    /** A new loan if this is another round than that of the last one, or carried otherwise. */
    Optional<ServerMessage> forRound(
            Connection connection, int round, @Nullable OpenConference conference) {
        Loan loan = connection.loan();
        if (loan == null) {
            return Optional.empty();
        }
        boolean sameWay = Objects.equals(loan.conference(), conference);
        if (sameWay && loan.round() == round) {
            return Optional.empty();
        }
        if (sameWay && loan.round() == Loan.NO_ROUND) {
            connection.lend(new Loan(round, null, loan.since()));
            return Optional.empty();
        }
        return again(connection, round, conference);
    }

    @Scheduled(fixedDelay = LOOK_MILLIS, initialDelay = LOOK_MILLIS)
    void renew() {
        Instant half = clock.instant().minus(properties.turnLife().dividedBy(2));
        for (Connection each : sockets.all()) {
            Loan loan = each.loan();
            if (loan != null && loan.since().isBefore(half)) {
                again(each, loan.round(), loan.conference()).ifPresent(each::send);
            }
        }
    }

    private Optional<ServerMessage> again(
            Connection connection, int round, @Nullable OpenConference conference) {
        connection.lend(new Loan(round, conference, clock.instant()));
        Connection.Opened opened = connection.opened();
        boolean has = settings.lends() || conference != null;
        return opened == null || opened.seat() == null || opened.kind() == null || !has
                ? Optional.empty()
                : Optional.of(
                        new ServerMessage.Media(
                                settings.forSeat(opened.seat(), opened.kind(), conference)));
    }
}
