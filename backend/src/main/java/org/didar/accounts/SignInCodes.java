package org.didar.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInCodes extends JpaRepository<SignInCode, UUID> {

    Optional<SignInCode> findFirstByMobileIndexOrderBySequenceDesc(byte[] mobileIndex);

    List<SignInCode> findByMobileIndexAndCreatedAtBetweenOrderByCreatedAtDesc(
            byte[] mobileIndex, Instant from, Instant to);

    /** Counts a try before looking at it, so that tries at the same moment count too. */
    @Modifying
    @Query(
            """
            update SignInCode c set c.tries = c.tries + 1
            where c.id = :code and c.tries < :most and c.usedAt is null
            """)
    int countTry(UUID code, int most);

    @Modifying
    @Query("update SignInCode c set c.usedAt = :at where c.id = :code and c.usedAt is null")
    int use(UUID code, Instant at);
}
