package org.didar.live.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.didar.live.LineMeasured;
import org.didar.live.Rung;
import org.didar.visits.EndReason;
import org.didar.visits.PauseReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a client may send. See {@code docs/protocol.md} for who may send it and when. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "hello", value = ClientMessage.Hello.class),
    @JsonSubTypes.Type(name = "pong", value = ClientMessage.Pong.class),
    @JsonSubTypes.Type(name = "signal", value = ClientMessage.Signal.class),
    @JsonSubTypes.Type(name = "link", value = ClientMessage.Link.class),
    @JsonSubTypes.Type(name = "state", value = ClientMessage.State.class),
    @JsonSubTypes.Type(name = "line", value = ClientMessage.Line.class),
    @JsonSubTypes.Type(name = "stats", value = ClientMessage.Stats.class),
    @JsonSubTypes.Type(name = "raise", value = ClientMessage.Raise.class),
    @JsonSubTypes.Type(name = "say", value = ClientMessage.Say.class),
    @JsonSubTypes.Type(name = "admit", value = ClientMessage.Admit.class),
    @JsonSubTypes.Type(name = "pause", value = ClientMessage.Pause.class),
    @JsonSubTypes.Type(name = "resume", value = ClientMessage.Resume.class),
    @JsonSubTypes.Type(name = "eject", value = ClientMessage.Eject.class),
    @JsonSubTypes.Type(name = "readmit", value = ClientMessage.Readmit.class),
    @JsonSubTypes.Type(name = "warn", value = ClientMessage.Warn.class),
    @JsonSubTypes.Type(name = "mute", value = ClientMessage.Mute.class),
    @JsonSubTypes.Type(name = "confidential", value = ClientMessage.Confidential.class),
    @JsonSubTypes.Type(name = "extend", value = ClientMessage.Extend.class),
    @JsonSubTypes.Type(name = "reseat", value = ClientMessage.Reseat.class),
    @JsonSubTypes.Type(name = "end", value = ClientMessage.End.class),
    @JsonSubTypes.Type(name = "leave", value = ClientMessage.Leave.class),
    @JsonSubTypes.Type(name = "join", value = ClientMessage.Join.class),
})
public sealed interface ClientMessage {

    /**
     * Takes a seat or opens a board; the first frame.
     *
     * @param standby an official makes the connections ready and joins later
     */
    record Hello(String ticket, UUID page, @Nullable Boolean standby) implements ClientMessage {}

    record Pong() implements ClientMessage {}

    /** An offer, answer or candidate for a peer; addresses are taken out where they are private. */
    record Signal(UUID to, int round, @Nullable JsonNode description, @Nullable JsonNode candidate)
            implements ClientMessage {}

    /** Whether sound arrives from the peer. */
    record Link(UUID peer, int round, boolean up) implements ClientMessage {}

    /** Whether the own microphone and camera are on. */
    record State(boolean audio, boolean video) implements ClientMessage {}

    /** The line's quality as the sender sees it, 0 (lost) to 4 (excellent). */
    record Line(int level) implements ClientMessage {}

    /** What the line to the other side carried in one minute; see {@link LineMeasured.Minute}. */
    record Stats(
            int minute,
            Rung rung,
            int looks,
            int lossIn,
            int lossOut,
            int rtt,
            int frames,
            int frozen,
            int concealed,
            boolean relayed)
            implements ClientMessage {}

    /** What is answered by {@code done} or {@code error} and never done twice. */
    sealed interface Command extends ClientMessage {
        UUID id();
    }

    /** What an officer does to a visit; from a board it names the visit. */
    sealed interface OfficerCommand extends Command {
        @Nullable UUID visit();

        /** The revision of the room that the officer saw. */
        long revision();
    }

    record Raise(UUID id, HandKind what, boolean up) implements Command {}

    /** Words for whoever hears the writer now; they stand in no log, so neither here. */
    record Say(UUID id, @Nullable String text) implements Command {

        @Override
        public String toString() {
            return "Say[" + id + "]";
        }
    }

    record Leave(UUID id) implements Command {}

    /** An official who stands by joins the visit. */
    record Join(UUID id) implements Command {}

    record Admit(UUID id, @Nullable UUID visit, long revision) implements OfficerCommand {}

    record Pause(UUID id, @Nullable UUID visit, long revision, PauseReason reason)
            implements OfficerCommand {}

    record Resume(UUID id, @Nullable UUID visit, long revision) implements OfficerCommand {}

    /** Asks who came for the family to leave. */
    record Eject(UUID id, @Nullable UUID visit, long revision, EjectReason reason)
            implements OfficerCommand {}

    /** Lets them come again. */
    record Readmit(UUID id, @Nullable UUID visit, long revision) implements OfficerCommand {}

    /** Reminds everybody in the room of something, in words of their own language. */
    record Warn(UUID id, @Nullable UUID visit, long revision, WarnReason reason)
            implements OfficerCommand {}

    /** Turns one side's sound off, or lets it be turned on again. */
    record Mute(UUID id, @Nullable UUID visit, long revision, UUID seat, boolean on)
            implements OfficerCommand {}

    /** From now on nobody but the two sides hears or joins, or no more so. */
    record Confidential(UUID id, @Nullable UUID visit, long revision, boolean on)
            implements OfficerCommand {}

    /** The visit ends then, later than it would have. */
    record Extend(UUID id, @Nullable UUID visit, long revision, Instant until)
            implements OfficerCommand {}

    /** The prisoner goes on at another station of the prison. */
    record Reseat(UUID id, @Nullable UUID visit, long revision, UUID station)
            implements OfficerCommand {}

    record End(UUID id, @Nullable UUID visit, long revision, EndReason reason)
            implements OfficerCommand {}
}
