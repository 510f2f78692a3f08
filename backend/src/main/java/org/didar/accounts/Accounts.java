package org.didar.accounts;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    /** By {@link org.didar.crypto.KeyedIndex#all}: the number may stand under either key. */
    Optional<Account> findFirstByMobileIndexIn(Collection<byte[]> mobileIndexes);

    Optional<Account> findByPersonId(UUID personId);

    /** Who of these people has an open account. */
    @Query("select a.personId from Account a where a.personId in :people and a.closedAt is null")
    Set<UUID> openOf(Collection<UUID> people);
}
