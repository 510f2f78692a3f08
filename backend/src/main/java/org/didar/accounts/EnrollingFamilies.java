package org.didar.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.people.RegisteringPeople;
import org.didar.people.TakeoverGranted;
import org.didar.people.TakingOver;
import org.didar.people.TypedIdentity;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns who a visitor's account belongs to: a family's, or a lawyer's. */
@Service
@Transactional
public class EnrollingFamilies {

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final RegisteringPeople registering;
    private final TakingOver takingOver;

    EnrollingFamilies(
            Accounts accounts,
            OpeningAccounts opening,
            RegisteringPeople registering,
            TakingOver takingOver) {
        this.accounts = accounts;
        this.opening = opening;
        this.registering = registering;
        this.takingOver = takingOver;
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
     * Somebody whose number another vouched for is not registered by this: a takeover waits for a
     * prison's decision instead.
     *
     * @throws Problem {@code registration.done} or what {@link RegisteringPeople#visitor} throws
     */
    public void register(UUID accountId, Identity identity) {
        Account account = unregistered(accountId);
        TakingOver.Claim claim =
                new TakingOver.Claim(
                        accountId,
                        identity.givenName(),
                        identity.familyName(),
                        identity.number(),
                        identity.birthDate());
        if (!takingOver.file(claim)) {
            account.belongTo(visitor(identity));
            takingOver.withdraw(accountId);
        }
    }

    /** A family's account with its person, in one step: for people whom a clerk enrols. */
    public UUID enroll(Mobile mobile, Identity identity) {
        UUID person = visitor(identity);
        unregistered(opening.family(mobile).id()).belongTo(person);
        return person;
    }

    /** The same for a lawyer, whose licence the office has seen. */
    public UUID enrollLawyer(Mobile mobile, Identity identity) {
        UUID person = visitor(identity);
        unregistered(opening.lawyer(mobile).id()).belongTo(person);
        return person;
    }

    /** The holder is the person from now on. */
    @EventListener
    void takenOver(TakeoverGranted event) {
        unregistered(event.accountId()).belongTo(event.personId());
        accounts.flush();
    }

    private UUID visitor(Identity identity) {
        return registering
                .visitor(
                        identity.givenName(),
                        identity.familyName(),
                        identity.number(),
                        identity.birthDate())
                .id();
    }

    private Account unregistered(UUID accountId) {
        Account account = accounts.findById(accountId).orElseThrow();
        if (account.personId() != null) {
            throw new Problem(AccountProblem.REGISTRATION_DONE);
        }
        return account;
    }
}
