package org.didar.accounts;

import java.util.Optional;
import java.util.UUID;
import org.didar.crypto.KeyedIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by what people know of them. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final Accounts accounts;
    private final KeyedIndex index;

    AccountDirectory(Accounts accounts, KeyedIndex index) {
        this.accounts = accounts;
        this.index = index;
    }

    /** The open account that signs in with this number. */
    public Optional<UUID> ofMobile(Mobile mobile) {
        return accounts.findByMobileIndex(index.of(Account.MOBILE, mobile.number()))
                .filter(Account::isOpen)
                .map(Account::id);
    }
}
