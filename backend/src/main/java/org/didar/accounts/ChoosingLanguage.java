package org.didar.accounts;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers the language somebody reads; a station's own is fixed and stays. */
@Service
@Transactional
class ChoosingLanguage {

    private final Accounts accounts;

    ChoosingLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    void choose(UUID accountId, String locale) {
        accounts.findById(accountId).ifPresent(account -> account.speak(locale));
    }
}
