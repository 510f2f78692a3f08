package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A role held in a territory from one instant until another, or until revoked. */
@Entity
class RoleGrant {

    @Id private UUID id;
    @Column private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Territory.Kind territoryKind;

    private @Nullable UUID territoryId;
    @Column private Instant validFrom;
    @Column private @Nullable Instant validUntil;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    RoleGrant() {}

    RoleGrant(UUID accountId, Grant grant, Instant from, @Nullable Instant until) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = grant.role();
        this.territoryKind = grant.territory().kind();
        this.territoryId = grant.territory().id();
        this.validFrom = from;
        this.validUntil = until;
    }

    Grant grant() {
        return new Grant(role, new Territory(territoryKind, territoryId));
    }
}
