package org.didar.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByMobileIndex(byte[] mobileIndex);

    Optional<Account> findByPersonId(UUID personId);
}
