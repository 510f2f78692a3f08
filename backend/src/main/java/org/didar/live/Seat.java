package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.live.protocol.SeatKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One place in a room.
 *
 * <p>It is <em>joined</em> from hello until it is left or the reconnect window ends, and
 * <em>present</em> while its socket is open: a dropped socket keeps the seat and its edges.
 */
@Entity
@Table(name = "seat")
@NullUnmarked // filled by the persistence provider
class Seat {

    @Id private UUID id;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    private UUID holderId;
    private UUID personId;
    private UUID page;
    private UUID connection;
    private boolean joined;
    private boolean present;
    private Instant since;
    private Instant firstCame;
    private boolean audio;
    private boolean video;
    private boolean muted;
    private Integer line;

    protected Seat() {}

    /**
     * @param holder the account or station that holds it; for the family's one seat the visit
     */
    Seat(UUID visitId, SeatKind kind, UUID holder, @Nullable UUID personId, Instant now) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.kind = kind;
        this.holderId = holder;
        this.personId = personId;
        this.since = now;
        this.audio = true;
        this.video = kind != SeatKind.OFFICER;
    }

    /** Somebody sits down, from this page and over this connection. */
    void take(UUID newPage, UUID newConnection, @Nullable UUID person, Instant now) {
        page = newPage;
        connection = newConnection;
        personId = person;
        joined = true;
        if (!present) {
            since = now;
        }
        present = true;
        firstCame = firstCame == null ? now : firstCame;
    }

    /** Somebody makes connections ready from this page, and is not in the room yet. */
    void standBy(UUID newPage, UUID newConnection, @Nullable UUID person, Instant now) {
        page = newPage;
        connection = newConnection;
        personId = person;
        joined = false;
        present = true;
        since = now;
    }

    /** Whether it waits to join. */
    boolean standsBy() {
        return present && !joined;
    }

    /** The socket is gone; the seat stays for the reconnect window. */
    boolean drop(UUID lostConnection, Instant now) {
        if (!present || !lostConnection.equals(connection)) {
            return false;
        }
        present = false;
        since = now;
        line = null;
        return true;
    }

    /** The seat is given up, or its reconnect window has ended. */
    void leave(Instant now) {
        joined = false;
        line = null;
        if (present) {
            present = false;
            since = now;
        }
    }

    void show(boolean newAudio, boolean newVideo) {
        audio = newAudio;
        video = newVideo;
    }

    /** An officer turns its sound off; whoever sits there cannot turn it on. */
    void mute(boolean on) {
        muted = on;
    }

    void judgeLine(int level) {
        line = level;
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    SeatKind kind() {
        return kind;
    }

    /** Whether it is the seat of that station. */
    boolean isAt(UUID station) {
        return kind == SeatKind.STATION && station.equals(holderId);
    }

    UUID holderId() {
        return holderId;
    }

    @Nullable UUID personId() {
        return personId;
    }

    @Nullable UUID page() {
        return page;
    }

    @Nullable UUID connection() {
        return connection;
    }

    boolean isJoined() {
        return joined;
    }

    boolean isPresent() {
        return present;
    }

    Instant since() {
        return since;
    }

    @Nullable Instant firstCame() {
        return firstCame;
    }

    boolean hasAudio() {
        return audio;
    }

    boolean hasVideo() {
        return video;
    }

    boolean isMuted() {
        return muted;
    }

    @Nullable Integer line() {
        return line;
    }
}
