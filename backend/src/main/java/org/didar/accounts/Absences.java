package org.didar.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Absences extends JpaRepository<Absence, UUID> {

    @Query(
            """
            select a.accountId from Absence a
            where a.accountId in :accounts and a.endedAt is null
              and a.beginsAt <= :at and a.endsAt > :at
            """)
    Set<UUID> away(Collection<UUID> accounts, Instant at);

    /** Those that are now or still to come, the next first. */
    @Query(
            """
            select a from Absence a
            where a.accountId = :account and a.endedAt is null and a.endsAt > :at
            order by a.beginsAt
            """)
    List<Absence> ahead(UUID account, Instant at);

    @Query(
            """
            select a from Absence a
            where a.begunAt is null and a.endedAt is null and a.beginsAt <= :at
            order by a.beginsAt
            """)
    List<Absence> toBegin(Instant at, Limit most);
}
