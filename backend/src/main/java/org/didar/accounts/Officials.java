package org.didar.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.people.PeopleDirectory;
import org.didar.rules.RuleKeepers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words by which offices are known. */
@Service
@Transactional(readOnly = true)
public class Officials implements RuleKeepers {

    private static final List<Role> WEIGHTS =
            List.of(
                    Role.POINT_CLERK,
                    Role.ADMINISTRATOR,
                    Role.AUDITOR,
                    Role.NATIONAL_MONITOR,
                    Role.PROVINCE_MANAGER,
                    Role.VISIT_OFFICER,
                    Role.WARDEN,
                    Role.SUPERVISING_JUDGE,
                    Role.PROSECUTOR);

    /** Of several offices the weightiest names its holder, their own before another's. */
    private static final Comparator<RoleGrant> WEIGHTIEST =
            Comparator.comparing(RoleGrant::isOwn)
                    .thenComparingInt(each -> WEIGHTS.indexOf(each.role()))
                    .reversed();

    private final Accounts accounts;
    private final HoldingOffices offices;
    private final Titles titles;
    private final PeopleDirectory people;

    Officials(Accounts accounts, HoldingOffices offices, Titles titles, PeopleDirectory people) {
        this.accounts = accounts;
        this.offices = offices;
        this.titles = titles;
        this.people = people;
    }

    /**
     * The title of the office held now; without one the account's own words, then the holder's
     * name, and empty words for an account that is neither.
     */
    public OfficeTitle title(UUID accountId) {
        return ofOffice(accountId)
                .or(() -> accounts.findById(accountId).map(this::title))
                .orElse(new OfficeTitle("", ""));
    }

    /** The name of an account's person, and empty words without one. */
    @Override
    public String name(UUID accountId) {
        return accounts.findById(accountId)
                .map(Account::personId)
                .map(person -> people.person(person).name())
                .orElse("");
    }

    private Optional<OfficeTitle> ofOffice(UUID accountId) {
        return offices.of(accountId).stream()
                .sorted(WEIGHTIEST)
                .map(RoleGrant::titleKey)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(titles::findById)
                .map(Title::words);
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
