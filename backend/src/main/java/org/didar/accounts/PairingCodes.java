package org.didar.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PairingCodes extends JpaRepository<PairingCode, UUID> {

    Optional<PairingCode> findByCodeHash(byte[] codeHash);

    /** Uses it up; says 0 for a code that was used before or is too old. */
    @Modifying
    @Query(
            """
            update PairingCode c set c.usedAt = :at
            where c.id = :code and c.usedAt is null and c.expiresAt > :at
            """)
    int use(UUID code, Instant at);

    /** Only the latest code of a station is good. */
    @Modifying
    @Query(
            """
            update PairingCode c set c.expiresAt = :at
            where c.stationId = :station and c.usedAt is null and c.expiresAt > :at
            """)
    int expireOthers(UUID station, Instant at);

    /** What somebody gave out pairs nothing once they may not. */
    @Modifying
    @Query(
            """
            update PairingCode c set c.expiresAt = :at
            where c.issuedBy = :account and c.usedAt is null and c.expiresAt > :at
            """)
    void voidAll(UUID account, Instant at);
}
