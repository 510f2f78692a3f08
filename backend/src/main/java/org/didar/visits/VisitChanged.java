package org.didar.visits;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A visit moved on. Published in the transaction of the change.
 *
 * @param from {@code null} when the visit has just come to be
 * @param actorId {@code null} when the clock did it
 * @param reason a code, never a text somebody typed
 */
public record VisitChanged(
        UUID visitId,
        UUID prisonId,
        @Nullable VisitStatus from,
        VisitStatus to,
        int round,
        @Nullable Outcome outcome,
        @Nullable Fault fault,
        @Nullable UUID actorId,
        @Nullable String reason,
        Instant at)
        implements Auditable {

    /** Whether the status is another one; admission and a new round keep it. */
    public boolean isTransition() {
        return from != to;
    }

    @Override
    public String action() {
        return "visit.changed";
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("to", to.name());
        facts.put("round", Integer.toString(round));
        put(facts, "from", from);
        put(facts, "outcome", outcome);
        put(facts, "fault", fault);
        put(facts, "reason", reason);
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
