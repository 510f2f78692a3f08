package org.didar.sessions;

import java.util.EnumSet;
import java.util.Set;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;

/** How long a session may last depends on what its holder may do. */
public enum SessionKind {
    FAMILY,
    OFFICIAL,
    STATION;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private static final Set<Role> UNOFFICIAL = EnumSet.of(Role.FAMILY, Role.LAWYER);

    /** The strictest that any role of the actor asks for. */
    public static SessionKind of(Actor actor) {
        if (actor.has(Role.STATION)) {
            return STATION;
        }
        return actor.grants().stream().map(Grant::role).allMatch(UNOFFICIAL::contains)
                ? FAMILY
                : OFFICIAL;
    }
}
