package org.didar.accounts;

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

    AccountDirectory(Accounts accounts, RoleGrants grants, KeyedIndex index) {
        this.accounts = accounts;
        this.grants = grants;
        this.index = index;
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
