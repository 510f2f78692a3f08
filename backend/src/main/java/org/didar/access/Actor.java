package org.didar.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.kernel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is asking. Controllers take one as a parameter and it is never {@code null} there.
 *
 * @param id the account, or for a station the station itself
 * @param personId the person behind the account, once registered
 * @param name what others in a room see; {@code null} until registered
 */
public record Actor(UUID id, @Nullable UUID personId, @Nullable String name, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Tells the audit log whose request this is: an office's address is kept in full. */
    public Actor acting() {
        if (has(Role.STATION)) {
            Origin.current().isStation();
        } else if (grants.stream().anyMatch(grant -> grant.role().isOffice())) {
            Origin.current().isOfficial();
        }
        return this;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether they come from outside to meet a prisoner: a relative or a lawyer. */
    public boolean isVisitor() {
        return has(Role.FAMILY) || has(Role.LAWYER);
    }

    /** The territories in which this actor holds the role. */
    public Stream<Territory> territories(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).map(Grant::territory);
    }
}
