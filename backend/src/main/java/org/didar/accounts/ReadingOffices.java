package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds what, for those who look after offices. Asks no policy. */
@Service
@Transactional(readOnly = true)
public class ReadingOffices {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Titles titles;
    private final Absences absences;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final FieldCipher cipher;
    private final Clock clock;

    ReadingOffices(
            Accounts accounts,
            RoleGrants grants,
            Titles titles,
            Absences absences,
            PeopleDirectory people,
            PrisonDirectory prisons,
            FieldCipher cipher,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.titles = titles;
        this.absences = absences;
        this.people = people;
        this.prisons = prisons;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * An office somebody holds, or will.
     *
     * @param placeName {@code null} for the whole country
     * @param onBehalfOf whose deputy it makes them, by name
     */
    public record OfficeHeld(
            UUID id,
            Role role,
            Territory.Kind territoryKind,
            @Nullable UUID territoryId,
            @Nullable String placeName,
            @Nullable OfficeTitle title,
            Instant from,
            @Nullable Instant until,
            @Nullable String onBehalfOf) {}

    /** An account as its keeper sees it: of the number only what tells it from another. */
    public record Keeper(
            UUID id, String name, String mobileMasked, boolean codeAllowed, boolean open) {}

    /**
     * @throws Problem {@code thing.not_found} for who never held an office
     */
    public Keeper keeper(UUID accountId) {
        Account account =
                accounts.findById(accountId)
                        .filter(each ->
                                grants.existsByAccountIdAndRoleNotIn(each.id(), Role.PRIVATE))
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        return new Keeper(
                accountId,
                name(account),
                account.mobile(cipher).toString(),
                account.isCodeAllowed(),
                account.isOpen());
    }

    /** The offices of each account that are not over. */
    public Map<UUID, List<OfficeHeld>> of(Collection<UUID> accountIds) {
        return grants.notOver(accountIds, clock.instant()).stream()
                .filter(RoleGrant::isOffice)
                .collect(
                        Collectors.groupingBy(
                                RoleGrant::accountId,
                                Collectors.mapping(this::held, Collectors.toList())));
    }

    /** Which of them are away now. */
    public Set<UUID> away(Collection<UUID> accountIds) {
        return absences.away(accountIds, clock.instant());
    }

    /** Who could take this account's work over. */
    public Set<UUID> colleagues(UUID accountId) {
        return grants.colleagues(accountId, Role.PRIVATE, clock.instant());
    }

    /** The person behind an official's account. */
    public UUID personOf(UUID accountId) {
        return accounts.findById(accountId)
                .map(Account::personId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    public String name(UUID accountId) {
        return accounts.findById(accountId).map(this::name).orElse("");
    }

    OfficeHeld held(RoleGrant grant) {
        Territory territory = grant.grant().territory();
        String key = grant.titleKey();
        UUID principal = grant.onBehalfOf();
        return new OfficeHeld(
                grant.id(),
                grant.role(),
                territory.kind(),
                territory.id(),
                place(territory),
                key == null ? null : titles.findById(key).map(Title::words).orElse(null),
                grant.validFrom(),
                grant.validUntil(),
                principal == null ? null : name(principal));
    }

    private @Nullable String place(Territory territory) {
        return territory.kind() == Territory.Kind.POINT_DAY
                ? null
                : prisons.territoryName(territory);
    }

    private String name(Account account) {
        UUID person = account.personId();
        return person == null ? "" : people.person(person).name();
    }
}
