package org.didar.privacy;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.PersonalData.Subject;
import org.jspecify.annotations.Nullable;

/** Somebody took a copy of everything held about them. */
record DataTaken(Subject subject, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "data.taken";
    }

    @Override
    public String thingKind() {
        return "person";
    }

    @Override
    public @Nullable UUID thingId() {
        return subject.personId();
    }
}
