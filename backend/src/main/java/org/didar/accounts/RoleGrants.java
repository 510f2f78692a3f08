package org.didar.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RoleGrants extends JpaRepository<RoleGrant, UUID> {

    /** What was granted and is not over, whether or not its holder is away. */
    @Query(
            """
            select g from RoleGrant g
            where g.accountId = :account and g.validFrom <= :at
              and (g.validUntil is null or g.validUntil > :at)
              and (g.delegatedFrom is null or exists (
                select p.id from RoleGrant p
                where p.id = g.delegatedFrom and p.validFrom <= :at
                  and (p.validUntil is null or p.validUntil > :at)))
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

    /** The same of many, and what has not begun yet as well. */
    @Query(
            """
            select g from RoleGrant g
            where g.accountId in :accounts and (g.validUntil is null or g.validUntil > :at)
            order by g.id
            """)
    List<RoleGrant> notOver(Collection<UUID> accounts, Instant at);

    @Query(
            """
            select count(g) > 0 from RoleGrant g
            where g.accountId = :account and g.role not in :privateRoles
              and (g.validUntil is null or g.validUntil > :at)
            """)
    boolean hasRoleBut(Collection<Role> privateRoles, UUID account, Instant at);

    /** Whether the account holds an office, or will: also while its holder is away. */
    default boolean isOfficial(UUID account, Instant at) {
        return hasRoleBut(Role.PRIVATE, account, at);
    }

    boolean existsByAccountIdAndRoleNotIn(UUID account, Collection<Role> roles);

    /** Locked until the transaction ends: two who take the last two away take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select g from RoleGrant g
            where g.role = org.didar.access.Role.ADMINISTRATOR
              and (g.validUntil is null or g.validUntil > :at)
            order by g.id
            """)
    List<RoleGrant> lockAdministrators(Instant at);

    @Query(
            """
            select g from RoleGrant g
            where g.onBehalfOf = :principal and (g.validUntil is null or g.validUntil > :at)
            order by g.validFrom, g.id
            """)
    List<RoleGrant> delegatedBy(UUID principal, Instant at);

    /** No delegation holds longer than what it comes from. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            """
            update RoleGrant g
            set g.validUntil = case when g.validFrom > :until then g.validFrom else :until end
            where g.delegatedFrom = :origin and (g.validUntil is null or g.validUntil > :until)
            """)
    void endDelegations(UUID origin, Instant until);

    /** The accounts that hold one of this account's offices in the same place, as their own. */
    @Query(
            """
            select distinct c.accountId from RoleGrant c, RoleGrant g
            where g.accountId = :account and c.accountId <> :account and c.role = g.role
              and c.territoryKind = g.territoryKind and c.delegatedFrom is null
              and (c.territoryId = g.territoryId or c.territoryId is null and g.territoryId is null)
              and c.role not in :privateRoles and g.role not in :privateRoles
              and c.validFrom <= :at and (c.validUntil is null or c.validUntil > :at)
              and (g.validUntil is null or g.validUntil > :at)
            """)
    Set<UUID> colleagues(UUID account, Collection<Role> privateRoles, Instant at);

    @Query(
            """
            select g from RoleGrant g where g.woundUpAt is null and g.validUntil <= :at
            order by g.validUntil
            """)
    List<RoleGrant> toWindUp(Instant at, Limit most);

    @Query(
            """
            select distinct g.accountId from RoleGrant g
            where g.role in :roles and g.territoryKind = org.didar.access.Territory$Kind.PRISON
              and g.territoryId in :prisons and g.validFrom <= :at
              and (g.validUntil is null or g.validUntil > :at)
            """)
    List<UUID> accountsInPrisons(Collection<Role> roles, Collection<UUID> prisons, Instant at);
}
