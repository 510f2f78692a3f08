package org.didar.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
}
