package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.sessions.BeginningSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives offices and sets their ends. Asks no policy: that is the caller's to do. */
@Service
@Transactional
public class GivingOffices {

    private final RoleGrants grants;
    private final KeepingTitles titles;
    private final KeepingAdministrators administrators;
    private final PrisonDirectory prisons;
    private final BeginningSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivingOffices(
            RoleGrants grants,
            KeepingTitles titles,
            KeepingAdministrators administrators,
            PrisonDirectory prisons,
            BeginningSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.titles = titles;
        this.administrators = administrators;
        this.prisons = prisons;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code grant.to_oneself}, {@code grant.territory_unfit}, {@code title.unfit},
     *     {@code period.invalid}, {@code grant.held}, or {@code thing.not_found} for no such place
     */
    public void give(UUID accountId, OfficeGiven office, UUID by) {
        Instant now = clock.instant();
        requireFit(accountId, office, by);
        boolean held =
                grants.held(accountId, now).stream()
                        .anyMatch(each -> each.grant().equals(office.grant()));
        if (held) {
            throw new Problem(OfficeProblem.HELD);
        }
        RoleGrant given = grants.saveAndFlush(new RoleGrant(accountId, office, now, by));
        sessions.tighten(accountId);
        events.publishEvent(GrantChanged.given(given, by));
    }

    private void requireFit(UUID accountId, OfficeGiven office, UUID by) {
        if (accountId.equals(by)) {
            throw new Problem(OfficeProblem.TO_ONESELF);
        }
        Territory territory = office.grant().territory();
        if (!mayHold(office.grant().role(), territory.kind())) {
            throw Problem.atField(OfficeProblem.TERRITORY_UNFIT, "territoryKind");
        }
        prisons.territoryName(territory);
        titles.requireFit(office.titleKey(), office.grant().role());
        if (office.until() != null && !office.until().isAfter(clock.instant())) {
            throw Problem.atField(OfficeProblem.PERIOD_INVALID, "until");
        }
    }

    /** Where each office is held, by the domain's table of roles. */
    private static boolean mayHold(Role role, Territory.Kind kind) {
        return switch (role) {
            case FAMILY, LAWYER, STATION -> false;
            case VISIT_OFFICER, WARDEN, SUPERVISING_JUDGE -> kind == Territory.Kind.PRISON;
            case POINT_CLERK -> kind == Territory.Kind.PRISON || kind == Territory.Kind.DISTRICT;
            case PROSECUTOR -> kind == Territory.Kind.DISTRICT;
            case PROVINCE_MANAGER -> kind == Territory.Kind.PROVINCE;
            case NATIONAL_MONITOR, ADMINISTRATOR -> kind == Territory.Kind.COUNTRY;
            case AUDITOR ->
                    switch (kind) {
                        case PRISON, DISTRICT, PROVINCE, COUNTRY -> true;
                        case OWN, STATION, POINT_DAY -> false;
                    };
        };
    }

    /**
     * Sets when an office ends, now for {@code until} in the past; its delegations end with it.
     *
     * @param until {@code null} for no end
     * @throws Problem {@code thing.not_found}, {@code grant.to_oneself}, {@code administrator.last}
     */
    public void endAt(UUID accountId, UUID grantId, @Nullable Instant until, UUID by) {
        Instant now = clock.instant();
        List<RoleGrant> locked = administrators.lock();
        RoleGrant grant =
                grants.findById(grantId)
                        .filter(each -> each.accountId().equals(accountId) && each.isOffice())
                        .filter(each -> !each.isOver(now))
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        Instant end = until != null && until.isBefore(now) ? now : until;
        requireShortening(grant, end, by);
        grant.endAt(end);
        administrators.requireOne(locked);
        grants.flush();
        events.publishEvent(GrantChanged.ended(grant, by));
        if (end != null) {
            grants.endDelegations(grantId, end);
        }
    }

    /** Nobody makes their own office longer, and nobody lengthens what another has delegated. */
    private static void requireShortening(RoleGrant grant, @Nullable Instant end, UUID by) {
        boolean shorter = end != null && grant.reaches(end);
        if (!shorter && (grant.accountId().equals(by) || !grant.isOwn())) {
            throw new Problem(OfficeProblem.TO_ONESELF);
        }
    }
}
