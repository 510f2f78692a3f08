package org.didar.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleGrants extends JpaRepository<RoleGrant, UUID> {

    @Query(
            """
            select g from RoleGrant g
            where g.accountId = :account and g.validFrom <= :at
              and (g.validUntil is null or g.validUntil > :at)
            order by g.id
            """)
    List<RoleGrant> held(UUID account, Instant at);

    @Query(
            """
            select a.personId from RoleGrant g join Account a on a.id = g.accountId
            where g.role in :roles and g.territoryKind = :kind and g.territoryId = :territory
              and g.validFrom <= :at and (g.validUntil is null or g.validUntil > :at)
              and a.personId is not null
            """)
    Set<UUID> holders(Collection<Role> roles, Territory.Kind kind, UUID territory, Instant at);

    List<RoleGrant> findByAccountId(UUID accountId);
}
