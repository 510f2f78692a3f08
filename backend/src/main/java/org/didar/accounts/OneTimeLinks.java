package org.didar.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinks extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByTokenHash(byte[] tokenHash);

    /** Uses it up; says 0 for a link that was used before or is too old. */
    @Modifying
    @Query(
            """
            update OneTimeLink l set l.usedAt = :at
            where l.id = :link and l.usedAt is null and l.expiresAt > :at
            """)
    int use(UUID link, Instant at);

    /** What was sent and not used opens nothing any more. */
    @Modifying
    @Query(
            """
            update OneTimeLink l set l.usedAt = :at
            where l.accountId = :account and l.usedAt is null
            """)
    void voidAll(UUID account, Instant at);
}
