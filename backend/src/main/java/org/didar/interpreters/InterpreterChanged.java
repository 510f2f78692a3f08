package org.didar.interpreters;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody interprets from now on, or no longer; or a visit has an interpreter, or has lost them.
 *
 * @param thingId the prison whose officer keeps the list, or the visit
 * @param actorId {@code null} when the visit's new time took them away
 */
record InterpreterChanged(What what, UUID thingId, @Nullable UUID actorId) implements Auditable {

    enum What {
        ADDED("interpreter.added", "prison"),
        RETIRED("interpreter.retired", "prison"),
        ASSIGNED("interpreter.assigned", "visit"),
        WITHDRAWN("interpreter.withdrawn", "visit"),
        LOST("interpreter.lost", "visit");

        private final String action;
        private final String thing;

        What(String action, String thing) {
            this.action = action;
            this.thing = thing;
        }
    }

    @Override
    public String action() {
        return what.action;
    }

    @Override
    public String thingKind() {
        return what.thing;
    }
}
