package org.didar.accounts;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StationChallenges extends JpaRepository<StationChallenge, byte[]> {

    /** Uses it up; says 0 for one that was used, is too old or was given to another device. */
    @Modifying
    @Query(
            """
            delete from StationChallenge c
            where c.challengeHash = :hash and c.deviceId = :device and c.expiresAt > :now
            """)
    int use(byte[] hash, UUID device, Instant now);

    @Modifying
    @Query("delete from StationChallenge c where c.expiresAt < :before")
    int deleteOlderThan(Instant before);
}
