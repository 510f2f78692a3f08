package org.didar.privacy;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.PersonalData.Subject;
import org.jspecify.annotations.Nullable;

/** Somebody was forgotten; what stays under the id tells nothing about them. */
record PersonErased(Subject subject, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "person.erased";
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
