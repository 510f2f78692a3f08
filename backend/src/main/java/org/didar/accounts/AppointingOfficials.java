package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Grant;
import org.didar.people.RegisteringPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person an office: an account with a title and roles in territories. */
@Service
@Transactional
public class AppointingOfficials {

    private final OpeningAccounts opening;
    private final RegisteringPeople registering;
    private final OneTimeLinks links;
    private final PublicAddress address;
    private final Clock clock;

    AppointingOfficials(
            OpeningAccounts opening,
            RegisteringPeople registering,
            OneTimeLinks links,
            PublicAddress address,
            Clock clock) {
        this.opening = opening;
        this.registering = registering;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    /** What a letter of appointment says. */
    public record Appointment(
            Mobile mobile,
            String givenName,
            String familyName,
            String titleFa,
            String titleEn,
            Set<Grant> grants) {}

    /** Appoints; a number that has an account keeps it, with the person behind it. */
    public UUID appoint(Appointment letter) {
        Account account = enrolled(letter.mobile(), letter.givenName(), letter.familyName());
        account.entitle(letter.titleFa(), letter.titleEn());
        opening.grant(account.id(), letter.grants());
        return account.id();
    }

    /** An account with a person behind it, which holds no office yet. */
    public UUID enrol(Mobile mobile, String givenName, String familyName) {
        return enrolled(mobile, givenName, familyName).id();
    }

    private Account enrolled(Mobile mobile, String givenName, String familyName) {
        Account account = opening.ofMobile(mobile);
        account.reopen();
        if (account.personId() == null) {
            account.belongTo(registering.official(givenName, familyName).id());
        }
        return account;
    }

    /** An address that signs this account in, once, within a day. */
    public String welcomeLink(UUID accountId) {
        return link(accountId, OneTimeLink.LIFETIME);
    }

    /** The same within three days; those sent before open nothing any more. */
    public String invitationLink(UUID accountId) {
        links.voidAll(accountId, clock.instant());
        return link(accountId, OneTimeLink.INVITATION);
    }

    private String link(UUID accountId, Duration lifetime) {
        String token = Secrets.token();
        links.save(new OneTimeLink(accountId, token, clock.instant().plus(lifetime)));
        return address.welcome(token);
    }
}
