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
    @Column private @Nullable String titleKey;

    @SuppressWarnings("UnusedVariable") // for people who read the database
    private @Nullable UUID grantedBy;

    @Column private @Nullable UUID delegatedFrom;
    private @Nullable UUID onBehalfOf;
    @Column private @Nullable Instant woundUpAt;
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

    /** Given by somebody, under a title. */
    RoleGrant(UUID accountId, OfficeGiven given, Instant from, UUID by) {
        this(accountId, given.grant(), from, given.until());
        this.titleKey = given.titleKey();
        this.grantedBy = by;
    }

    /** The same role in the same territory for another, in this one's holder's place. */
    RoleGrant delegate(UUID deputy, @Nullable String title, Instant from, Instant until) {
        OfficeGiven given = new OfficeGiven(new Grant(role, territory()), title, until);
        RoleGrant delegated = new RoleGrant(deputy, given, from, accountId);
        delegated.delegatedFrom = id;
        delegated.onBehalfOf = accountId;
        return delegated;
    }

    /** Holds until then and no longer; one that has not begun never does. */
    void endAt(@Nullable Instant until) {
        validUntil = until != null && until.isBefore(validFrom) ? validFrom : until;
    }

    /** What hung on it was seen to, once, after its end. */
    void windUp(Instant at) {
        woundUpAt = at;
    }

    boolean isOver(Instant at) {
        return validUntil != null && !validUntil.isAfter(at);
    }

    boolean isOwn() {
        return delegatedFrom == null;
    }

    boolean isOffice() {
        return role.isOffice();
    }

    /** Whether it holds no shorter than until then. */
    boolean reaches(Instant until) {
        return validUntil == null || !validUntil.isBefore(until);
    }

    Grant grant() {
        return new Grant(role, territory(), onBehalfOf);
    }

    private Territory territory() {
        return new Territory(territoryKind, territoryId);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    @Nullable String titleKey() {
        return titleKey;
    }

    @Nullable UUID onBehalfOf() {
        return onBehalfOf;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Nullable Instant validUntil() {
        return validUntil;
    }
}
