package org.didar.passkeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Passkeys extends JpaRepository<Passkey, UUID> {

    Optional<Passkey> findByCredentialId(byte[] credentialId);

    List<Passkey> findByAccountIdAndRevokedAtIsNullOrderByCreatedAt(UUID accountId);

    boolean existsByAccountIdAndRevokedAtIsNull(UUID accountId);

    Optional<Passkey> findByIdAndAccountIdAndRevokedAtIsNull(UUID id, UUID accountId);
}
