package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes every office away from somebody, at once. Asks no policy: that is the caller's to do. */
@Service
@Transactional
public class RemovingOfficials {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final KeepingAdministrators administrators;
    private final OneTimeLinks links;
    private final PairingCodes pairingCodes;
    private final ClosingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemovingOfficials(
            Accounts accounts,
            RoleGrants grants,
            KeepingAdministrators administrators,
            OneTimeLinks links,
            PairingCodes pairingCodes,
            ClosingSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.administrators = administrators;
        this.links = links;
        this.pairingCodes = pairingCodes;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the offices with what was delegated from them, the sessions with their sockets, the
     * links and codes given out, and hands open work over. Who is family as well keeps that
     * account.
     *
     * @param successor somebody of the same office, or {@code null} for the whole office
     * @throws Problem {@code thing.not_found}, {@code successor.unfit}, {@code administrator.last}
     */
    public void remove(UUID accountId, @Nullable UUID successor, UUID by) {
        Instant now = clock.instant();
        List<RoleGrant> locked = administrators.lock();
        List<RoleGrant> held = grants.notOver(Set.of(accountId), now);
        List<RoleGrant> offices = held.stream().filter(RoleGrant::isOffice).toList();
        if (offices.isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        requireColleague(accountId, successor, now);
        offices.forEach(each -> {
            each.endAt(now);
            each.windUp(now);
        });
        administrators.requireOne(locked);
        boolean closed = held.size() == offices.size();
        accounts.findById(accountId).orElseThrow().retire(closed ? now : null);
        accounts.flush();
        links.voidAll(accountId, now);
        pairingCodes.voidAll(accountId, now);
        sessions.ofAccount(
                accountId, by, closed ? EndReason.ACCOUNT_CLOSED : EndReason.ROLES_ENDED);
        events.publishEvent(new OfficialRemoved(accountId, successor, by));
        events.publishEvent(new WorkLeft(accountId, successor, by));
        offices.forEach(each -> grants.endDelegations(each.id(), now));
    }

    private void requireColleague(UUID accountId, @Nullable UUID successor, Instant now) {
        if (successor != null
                && !grants.colleagues(accountId, Role.PRIVATE, now).contains(successor)) {
            throw Problem.atField(OfficeProblem.SUCCESSOR_UNFIT, "successor");
        }
    }
}
