package org.didar.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds an office now. */
@Service
@Transactional(readOnly = true)
public class OfficeHolders {

    private final RoleGrants grants;
    private final Clock clock;

    OfficeHolders(RoleGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** The people who hold one of these roles in exactly that prison. */
    public Set<UUID> inPrison(UUID prisonId, Collection<Role> roles) {
        return grants.holders(roles, Territory.Kind.PRISON, prisonId, clock.instant());
    }
}
