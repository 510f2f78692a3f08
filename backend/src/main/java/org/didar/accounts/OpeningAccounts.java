package org.didar.accounts;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.crypto.UniqueIndexes;
import org.didar.sessions.BeginningSessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts with what they may do. Joins the caller's transaction. */
@Service
@Transactional
class OpeningAccounts {

    /** Until somebody chooses another: what a phone prefers says little about its owner here. */
    static final String FIRST_LANGUAGE = "fa";

    private static final Territory OWN = new Territory(Territory.Kind.OWN, null);

    private final Accounts accounts;
    private final RoleGrants grants;
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final UniqueIndexes unique;
    private final BeginningSessions sessions;
    private final Clock clock;

    OpeningAccounts(
            Accounts accounts,
            RoleGrants grants,
            FieldCipher cipher,
            KeyedIndex index,
            UniqueIndexes unique,
            BeginningSessions sessions,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.cipher = cipher;
        this.index = index;
        this.unique = unique;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A new account that may act for its own family and nobody else. */
    Account family(Mobile mobile) {
        return withOwn(Role.FAMILY, mobile);
    }

    /** The same for a lawyer's own clients. */
    Account lawyer(Mobile mobile) {
        return withOwn(Role.LAWYER, mobile);
    }

    private Account withOwn(Role role, Mobile mobile) {
        Account account = open(mobile);
        grant(account.id(), Set.of(new Grant(role, OWN)));
        return account;
    }

    /** The number's account, or a new one without any role. */
    Account ofMobile(Mobile mobile) {
        return accounts.findFirstByMobileIndexIn(index.all(Account.MOBILE, mobile.number()))
                .orElseGet(() -> open(mobile));
    }

    /** Adds the roles that the account does not hold already, without an end. */
    void grant(UUID accountId, Set<Grant> wanted) {
        Set<Grant> held =
                grants.held(accountId, clock.instant()).stream()
                        .map(RoleGrant::grant)
                        .collect(Collectors.toSet());
        wanted.stream()
                .filter(each -> !held.contains(each))
                .map(each -> new RoleGrant(accountId, each, clock.instant(), null))
                .forEach(grants::save);
        if (wanted.stream().anyMatch(each -> each.role() != Role.FAMILY)) {
            sessions.tighten(accountId);
        }
    }

    private Account open(Mobile mobile) {
        unique.claim(Account.MOBILE, mobile.number());
        return accounts.saveAndFlush(
                new Account(mobile, FIRST_LANGUAGE, clock.instant(), cipher, index));
    }
}
