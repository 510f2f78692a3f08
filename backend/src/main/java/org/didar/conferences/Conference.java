package org.didar.conferences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** One room at the conference server, for one visit and one of its rounds. */
@Entity
@Table(name = "conference")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
class Conference implements Persistable<UUID> {

    /** For the last words, and for clocks that differ. */
    static final Duration AFTER_END = Duration.ofMinutes(1);

    private static final Duration KEEP_TRYING = Duration.ofHours(1);
    private static final int LONGEST_PAUSE_SECONDS = 64;

    @Id private UUID id;
    private UUID visitId;
    private int round;
    private String name;
    private Instant openedAt;
    private Instant endsAt;
    private Instant reservedAt;
    private Instant closedAt;
    private Instant endAt;
    private int endTries;

    /** True while it is open, and null afterwards: a visit has one at a time. */
    private Boolean openMark;

    protected Conference() {}

    Conference(UUID visitId, int round, String name, Instant ends, Instant now) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.round = round;
        this.name = name;
        this.openedAt = now;
        this.endsAt = ends;
        this.openMark = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Conferences are only saved to be made; changes are found by the provider itself. */
    @Override
    public boolean isNew() {
        return true;
    }

    OpenConference view() {
        return new OpenConference(round, name, endsAt);
    }

    boolean isOf(int thatRound) {
        return round == thatRound;
    }

    void endsAt(Instant end) {
        endsAt = end;
    }

    /** Nobody enters any more; whether its people are sent away is another call. */
    void close(Instant now) {
        openMark = null;
        closedAt = now;
        endAt = now;
    }

    /** Whether it may be opened at the server: it is of a visit's round, and not over. */
    boolean mayOpen(Instant now) {
        return closedAt == null && now.isBefore(lastInstant());
    }

    /** Returns whether nobody had opened it yet. */
    boolean reserve(Instant now) {
        boolean first = reservedAt == null;
        reservedAt = now;
        return first;
    }

    /** The server has let the room go; it may ask for it again. */
    void release() {
        reservedAt = null;
    }

    void ended() {
        endAt = null;
    }

    /** Tried in vain: again after a growing pause, for an hour, when it is long over by itself. */
    void tryLater(Instant now) {
        endTries++;
        Duration pause = Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << endTries));
        endAt = now.isBefore(closedAt.plus(KEEP_TRYING)) ? now.plus(pause) : null;
    }

    /** When it ends by itself. */
    private Instant lastInstant() {
        return endsAt.plus(AFTER_END);
    }

    String name() {
        return name;
    }

    /** In whole seconds, as the server counts. */
    Instant openedAt() {
        return openedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    Duration lastsFor() {
        return Duration.between(openedAt(), lastInstant());
    }
}
