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
     * An official's title in {@code fa} or {@code en}; without one the holder's name, and nothing
     * for an account that is neither.
     */
    public String title(UUID accountId, String locale) {
        return accounts.findById(accountId).map(each -> title(each, locale)).orElse("");
    }

    private String title(Account account, String locale) {
        String title = account.title(locale);
        UUID personId = account.personId();
        if (title != null) {
            return title;
        }
        return personId == null ? "" : people.person(personId).name();
    }
}
