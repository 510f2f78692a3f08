package org.didar.sessions;

import org.didar.access.Actor;
import org.didar.access.Role;

/** How long a session may last depends on what its holder may do. */
public enum SessionKind {
    FAMILY,
    OFFICIAL,
    STATION;

    /** The strictest that any role of the actor asks for. */
    public static SessionKind of(Actor actor) {
        if (actor.has(Role.STATION)) {
            return STATION;
        }
        boolean official = actor.grants().stream().anyMatch(each -> each.role().isOffice());
        return official ? OFFICIAL : FAMILY;
    }
}
