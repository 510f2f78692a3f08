package org.didar.web;

import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Auditable;

/** Somebody asked for so many things that are not theirs that they have to pause. */
record ProbingLimited(SignedIn actor) implements Auditable {

    @Override
    public UUID actorId() {
        return actor.id();
    }

    @Override
    public String action() {
        return "probing.limited";
    }

    @Override
    public String thingKind() {
        return actor.kind() == SignedIn.Kind.STATION ? "station" : "account";
    }

    @Override
    public UUID thingId() {
        return actor.id();
    }
}
