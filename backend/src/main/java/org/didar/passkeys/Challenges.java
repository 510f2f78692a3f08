package org.didar.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Challenges extends JpaRepository<Challenge, byte[]> {

    /** Uses it up; says 0 for one that was used, is too old or was given for something else. */
    @Modifying
    @Query(
            """
            delete from Challenge c
            where c.challengeHash = :hash and c.purpose = :purpose and c.expiresAt > :now
              and (c.accountId = :account or (c.accountId is null and :account is null))
            """)
    int use(byte[] hash, Challenge.Purpose purpose, @Nullable UUID account, Instant now);

    @Modifying
    @Query("delete from Challenge c where c.expiresAt < :before")
    int deleteOlderThan(Instant before);
}
