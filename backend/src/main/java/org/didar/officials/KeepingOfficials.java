package org.didar.officials;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.accounts.AccountProblem;
import org.didar.accounts.AllowingCodes;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.BeingAway;
import org.didar.accounts.GivingOffices;
import org.didar.accounts.Mobile;
import org.didar.accounts.OfficeGiven;
import org.didar.accounts.Officials;
import org.didar.accounts.ReadingOffices;
import org.didar.kernel.Problem;
import org.didar.officials.ListingOfficials.Filter;
import org.didar.officials.ListingOfficials.OfficialsPage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does about officials. */
@Service
@Transactional
class KeepingOfficials {

    /** An official lies in no place: who keeps them keeps those of the whole country. */
    private static final Reach COUNTRY = Reach.ofPersons(Set.of());

    private final ListingOfficials listing;
    private final ReadingOffices offices;
    private final Officials titles;
    private final AppointingOfficials appointing;
    private final GivingOffices giving;
    private final AllowingCodes codes;
    private final BeingAway being;
    private final Access access;
    private final ApplicationEventPublisher events;

    KeepingOfficials(
            ListingOfficials listing,
            ReadingOffices offices,
            Officials titles,
            AppointingOfficials appointing,
            GivingOffices giving,
            AllowingCodes codes,
            BeingAway being,
            Access access,
            ApplicationEventPublisher events) {
        this.listing = listing;
        this.offices = offices;
        this.titles = titles;
        this.appointing = appointing;
        this.giving = giving;
        this.codes = codes;
        this.being = being;
        this.access = access;
        this.events = events;
    }

    /** Who is invited, as typed. */
    record Invited(String mobile, String givenName, String familyName) {}

    /** Says whether the actor keeps officials, and that there is such a one. */
    void require(Actor actor, UUID accountId) {
        access.require(actor, Act.KEEP_OFFICIALS, COUNTRY);
        offices.keeper(accountId);
    }

    /** For what is about no official there is yet. */
    void requireKeeper(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OFFICIALS);
    }

    OfficialsPage page(Actor actor, Filter filter, int page) {
        access.requireAnywhere(actor, Act.KEEP_OFFICIALS);
        events.publishEvent(new OfficialsRead(null, actor.id()));
        return listing.page(filter, page);
    }

    OfficialCard read(Actor actor, UUID accountId) {
        require(actor, accountId);
        events.publishEvent(new OfficialsRead(accountId, actor.id()));
        return card(accountId);
    }

    OfficialCard invite(Actor actor, Invited who, OfficeGiven office) {
        access.requireAnywhere(actor, Act.KEEP_OFFICIALS);
        Mobile mobile =
                Mobile.parse(who.mobile())
                        .orElseThrow(
                                () -> Problem.atField(AccountProblem.MOBILE_INVALID, "mobile"));
        UUID account = appointing.enrol(mobile, who.givenName(), who.familyName());
        giving.give(account, office, actor.id());
        sendLink(actor, account);
        return card(account);
    }

    void inviteAgain(Actor actor, UUID accountId) {
        require(actor, accountId);
        sendLink(actor, accountId);
    }

    OfficialCard give(Actor actor, UUID accountId, OfficeGiven office) {
        require(actor, accountId);
        giving.give(accountId, office, actor.id());
        return card(accountId);
    }

    void allowCodes(Actor actor, UUID accountId, boolean allowed) {
        require(actor, accountId);
        codes.allow(accountId, allowed, actor.id());
    }

    OfficialCard card(UUID accountId) {
        ReadingOffices.Keeper keeper = offices.keeper(accountId);
        Map<UUID, List<ReadingOffices.OfficeHeld>> held = offices.of(Set.of(accountId));
        return new OfficialCard(
                accountId,
                keeper.name(),
                keeper.mobileMasked(),
                keeper.codeAllowed(),
                keeper.open(),
                held.getOrDefault(accountId, List.of()),
                being.of(accountId),
                offices.colleagues(accountId).stream().map(this::successor).toList());
    }

    private void sendLink(Actor actor, UUID account) {
        events.publishEvent(new OfficialInvited(account, offices.personOf(account), actor.id()));
    }

    private OfficialCard.Successor successor(UUID account) {
        return new OfficialCard.Successor(account, offices.name(account), titles.title(account));
    }
}
