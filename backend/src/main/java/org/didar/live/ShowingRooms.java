package org.didar.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actors;
import org.didar.live.protocol.ServerMessage;
import org.springframework.stereotype.Component;

/** What each socket in a room is shown of it: the room, and what it needs before or with it. */
@Component
class ShowingRooms {

    /** What one socket is sent. */
    record Frame(Connection to, ServerMessage message) {}

    /** What a room is told; {@code last} when nothing will follow. */
    record Telling(List<Frame> frames, boolean last) {}

    private final Sockets sockets;
    private final RoomSnapshots snapshots;
    private final Actors actors;
    private final LendingRelays lending;
    private final TellingTexts texts;

    ShowingRooms(
            Sockets sockets,
            RoomSnapshots snapshots,
            Actors actors,
            LendingRelays lending,
            TellingTexts texts) {
        this.sockets = sockets;
        this.snapshots = snapshots;
        this.actors = actors;
        this.lending = lending;
        this.texts = texts;
    }

    Telling telling(UUID visitId) {
        RoomSnapshots.Snapshot snapshot = snapshots.of(visitId);
        List<Frame> frames = new ArrayList<>();
        for (Connection connection : sockets.of(visitId)) {
            Connection.Opened opened = connection.opened();
            UUID seat = opened == null ? null : opened.seat();
            if (seat != null) {
                show(snapshot, connection, seat, frames);
            }
        }
        return new Telling(frames, snapshot.visit().status().isFinal());
    }

    private void show(
            RoomSnapshots.Snapshot snapshot, Connection to, UUID seat, List<Frame> frames) {
        lending.forRound(to, snapshot.visit().round(), snapshot.conferenceOf(seat))
                .ifPresent(loan -> frames.add(new Frame(to, loan)));
        actors.find(to.signedIn())
                .map(actor -> snapshots.forSeat(snapshot, seat, actor))
                .ifPresent(room -> {
                    frames.add(new Frame(to, room));
                    texts.again(to, seat).forEach(text -> frames.add(new Frame(to, text)));
                });
    }
}
