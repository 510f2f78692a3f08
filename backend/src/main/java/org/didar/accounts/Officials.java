package org.didar.accounts;

import java.util.UUID;
import org.didar.people.PeopleDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words by which offices are known. */
@Service
@Transactional(readOnly = true)
public class Officials {

    private final Accounts accounts;
    private final PeopleDirectory people;

    Officials(Accounts accounts, PeopleDirectory people) {
        this.accounts = accounts;
        this.people = people;
    }

    /**
     * An official's title; without one the holder's name, and empty words for an account that is
     * neither.
     */
    public OfficeTitle title(UUID accountId) {
        return accounts.findById(accountId).map(this::title).orElse(new OfficeTitle("", ""));
    }

    private OfficeTitle title(Account account) {
        return new OfficeTitle(title(account, "fa"), title(account, "en"));
    }

    private String title(Account account, String language) {
        String title = account.title(language);
        UUID personId = account.personId();
        if (title != null) {
            return title;
        }
        return personId == null ? "" : people.person(personId).name();
    }
}
