package org.didar.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.people.PersonView;
import org.didar.people.RegisteringPeople;
import org.didar.people.TypedIdentity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns who a family's account belongs to. */
@Service
@Transactional
public class EnrollingFamilies {

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final RegisteringPeople registering;

    EnrollingFamilies(Accounts accounts, OpeningAccounts opening, RegisteringPeople registering) {
        this.accounts = accounts;
        this.opening = opening;
        this.registering = registering;
    }

    /** The identity somebody declares, as typed. */
    public record Identity(
            String givenName, String familyName, TypedIdentity number, LocalDate birthDate) {

        /** A citizen. */
        public Identity(
                String givenName, String familyName, String nationalId, LocalDate birthDate) {
            this(givenName, familyName, TypedIdentity.ofNationalId(nationalId), birthDate);
        }
    }

    /**
     * @throws Problem {@code registration.done} or what {@link RegisteringPeople#visitor} throws
     */
    public PersonView register(UUID accountId, Identity identity) {
        Account account = accounts.findById(accountId).orElseThrow();
        if (account.personId() != null) {
            throw new Problem(AccountProblem.REGISTRATION_DONE);
        }
        PersonView person =
                registering.visitor(
                        identity.givenName(),
                        identity.familyName(),
                        identity.number(),
                        identity.birthDate());
        account.belongTo(person.id());
        return person;
    }

    /** A family's account with its person, in one step: for people whom a clerk enrols. */
    public UUID enroll(Mobile mobile, Identity identity) {
        UUID accountId = opening.family(mobile).id();
        return register(accountId, identity).id();
    }
}
