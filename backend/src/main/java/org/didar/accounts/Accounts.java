package org.didar.accounts;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<Account, UUID> {

    /** By {@link org.didar.crypto.KeyedIndex#all}: the number may stand under either key. */
    Optional<Account> findFirstByMobileIndexIn(Collection<byte[]> mobileIndexes);

    Optional<Account> findByPersonId(UUID personId);
}
