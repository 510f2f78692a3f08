package org.didar.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Role;
import org.didar.crypto.KeyedIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by what people know of them. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final KeyedIndex index;
    private final Clock clock;

    AccountDirectory(Accounts accounts, RoleGrants grants, KeyedIndex index, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.index = index;
        this.clock = clock;
    }

    /** Those who hold one of the roles in one of the prisons now. */
    public List<UUID> holders(Set<Role> roles, Set<UUID> prisons) {
        return prisons.isEmpty()
                ? List.of()
                : grants.accountsInPrisons(roles, prisons, clock.instant());
    }

    /** The open account that signs in with this number. */
    public Optional<UUID> ofMobile(Mobile mobile) {
        return accounts.findFirstByMobileIndexIn(index.all(Account.MOBILE, mobile.number()))
                .filter(Account::isOpen)
                .map(Account::id);
    }

    /** The account somebody signs in with, if they have one that is open. */
    public Optional<UUID> ofPerson(UUID personId) {
        return accounts.findByPersonId(personId).filter(Account::isOpen).map(Account::id);
    }

    /** Every role the account holds or ever held. */
    public Set<Role> rolesEver(UUID accountId) {
        return grants.findByAccountId(accountId).stream()
                .map(each -> each.grant().role())
                .collect(Collectors.toSet());
    }
}
