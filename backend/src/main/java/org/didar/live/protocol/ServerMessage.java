package org.didar.live.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.accounts.OfficeTitle;
import org.didar.live.BoardRow;
import org.didar.live.MediaSettings;
import org.didar.live.StationIdle;
import org.didar.people.Relation;
import org.didar.visits.Outcome;
import org.didar.visits.VisitAction;
import org.didar.visits.VisitStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server sends. See {@code docs/protocol.md}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "welcome", value = ServerMessage.Welcome.class),
    @JsonSubTypes.Type(name = "media", value = ServerMessage.Media.class),
    @JsonSubTypes.Type(name = "room", value = ServerMessage.Room.class),
    @JsonSubTypes.Type(name = "board", value = ServerMessage.Board.class),
    @JsonSubTypes.Type(name = "row", value = ServerMessage.Row.class),
    @JsonSubTypes.Type(name = "idle", value = ServerMessage.Idle.class),
    @JsonSubTypes.Type(name = "order", value = ServerMessage.Order.class),
    @JsonSubTypes.Type(name = "signal", value = ServerMessage.Signal.class),
    @JsonSubTypes.Type(name = "notice", value = ServerMessage.Notice.class),
    @JsonSubTypes.Type(name = "text", value = ServerMessage.Text.class),
    @JsonSubTypes.Type(name = "done", value = ServerMessage.Done.class),
    @JsonSubTypes.Type(name = "error", value = ServerMessage.Refused.class),
    @JsonSubTypes.Type(name = "ping", value = ServerMessage.Ping.class),
})
public sealed interface ServerMessage {

    record Welcome(Instant now, @Nullable UUID seat, MediaSettings media)
            implements ServerMessage {}

    /** The relay lent anew; what is connected stays so. */
    record Media(MediaSettings media) implements ServerMessage {}

    /** The whole room as one seat may see it. */
    record Room(
            UUID visit,
            long revision,
            int round,
            VisitStatus status,
            Instant start,
            Instant end,
            @Nullable Outcome outcome,
            @Nullable Integer minutesHeld,
            String zone,
            String prisonerName,
            UUID me,
            List<Seat> seats,
            List<Edge> edges,
            List<Path> paths,
            List<Hand> raised,
            @Nullable Warning warned,
            boolean confidential,
            boolean privileged,
            Carrier carrier,
            Set<VisitAction> allowedActions)
            implements ServerMessage {}

    record Seat(
            UUID id,
            SeatKind kind,
            @Nullable String name,
            @Nullable Relation relation,
            @Nullable OfficeTitle title,
            @Nullable UUID page,
            boolean present,
            Instant since,
            boolean audio,
            boolean video,
            boolean muted) {}

    record Edge(UUID from, UUID to, int round, boolean picture) {}

    /**
     * Leave to make a connection to that seat ready.
     *
     * @param round in which something will flow
     * @param page of that seat, which may be nobody yet whom the room shows
     */
    record Path(UUID seat, int round, @Nullable UUID page) {}

    /** The last warning of this visit. */
    record Warning(WarnReason reason, Instant at) {}

    record Hand(UUID seat, HandKind what, Instant since) {}

    record Board(UUID prisonId, String prisonName, List<BoardRow> rows) implements ServerMessage {}

    record Row(BoardRow row) implements ServerMessage {}

    record Idle(StationIdle.Place station, StationIdle.@Nullable Next next)
            implements ServerMessage {}

    /** What an officer wants of a waiting station. */
    record Order(StationOrder what) implements ServerMessage {}

    record Signal(
            UUID from, int round, @Nullable JsonNode description, @Nullable JsonNode candidate)
            implements ServerMessage {}

    record Notice(NoticeKind kind, @Nullable String name) implements ServerMessage {}

    /** What somebody wrote, for those who hear them; they stand in no log, so neither here. */
    record Text(UUID id, UUID from, String text, Instant at) implements ServerMessage {

        @Override
        public String toString() {
            return "Text[" + id + "]";
        }
    }

    record Done(UUID id, long revision) implements ServerMessage {}

    record Refused(@Nullable UUID id, String code) implements ServerMessage {}

    record Ping(Instant now) implements ServerMessage {}
}
