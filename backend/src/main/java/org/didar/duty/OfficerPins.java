package org.didar.duty;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OfficerPins extends JpaRepository<OfficerPin, UUID> {

    Optional<OfficerPin> findByBadge(String badge);

    boolean existsByBadge(String badge);

    /** Counts a try before looking at it, so that tries at the same moment count too. */
    @Modifying
    @Query(
            """
            update OfficerPin p set p.wrongTries = p.wrongTries + 1
            where p.accountId = :account and p.wrongTries < :most
            """)
    int countTry(UUID account, int most);

    @Modifying
    @Query("update OfficerPin p set p.wrongTries = 0 where p.accountId = :account")
    int forgetTries(UUID account);
}
