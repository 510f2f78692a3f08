package org.didar.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.PersonalData.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was forgotten; what stays under the id tells nothing about them.
 *
 * @param office {@code null} when they did it themselves
 */
record PersonErased(Subject subject, UUID actorId, @Nullable Office office) implements Auditable {

    /** The office that did it for them: in which prison, and why. */
    record Office(UUID prisonId, Reason reason) {}

    /** Why an office forgets somebody. */
    enum Reason {
        PERSON_ASKED,
        GUARDIAN_ASKED,
        DIED,
        ENTERED_BY_MISTAKE
    }

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

    @Override
    public @Nullable UUID onBehalfOf() {
        return office == null ? null : subject.personId();
    }

    @Override
    public @Nullable UUID prisonId() {
        return office == null ? null : office.prisonId();
    }

    @Override
    public Map<String, String> facts() {
        return office == null
                ? Map.of()
                : Map.of("reason", office.reason().name().toLowerCase(Locale.ROOT));
    }
}
