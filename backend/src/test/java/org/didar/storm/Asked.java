package org.didar.storm;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;

/** What one client asks for, under a key of its own: written down before it is sent. */
record Asked(String key, UUID prisoner, UUID person, Instant start) {

    /** The same person again, whichever process speaks for them. */
    Actor family() {
        Grant own = new Grant(Role.FAMILY, new Territory(Territory.Kind.OWN, null));
        return new Actor(person, person, "مریم نادری", Set.of(own));
    }

    String line() {
        return String.join(" ", key, prisoner.toString(), person.toString(), start.toString());
    }

    static Asked of(String line) {
        String[] parts = line.split(" ", -1);
        return new Asked(
                parts[0],
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                Instant.parse(parts[3]));
    }
}
