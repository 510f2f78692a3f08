package org.didar.oidc;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderLinks extends JpaRepository<ProviderLink, UUID> {

    Optional<ProviderLink> findBySubjectIndex(byte[] subjectIndex);
}
