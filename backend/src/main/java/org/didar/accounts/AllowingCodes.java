package org.didar.accounts;

import java.time.Clock;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whose account a code by text message may open: a family's always, an official's only where
 * an administrator lets it, because a number can be taken over at a shop.
 */
@Service
@Transactional
public class AllowingCodes {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final SignInProperties settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllowingCodes(
            Accounts accounts,
            RoleGrants grants,
            SignInProperties settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The administrator's word for one official. Asks no policy: that is the caller's to do.
     *
     * @param by who allows or forbids it
     * @throws Problem {@code thing.not_found}
     */
    public void allow(UUID accountId, boolean allowed, UUID by) {
        accounts.findById(accountId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING))
                .allowCode(allowed);
        events.publishEvent(new CodeAllowed(accountId, by, allowed));
    }

    boolean isAllowed(Account account) {
        return settings.codeForOfficials() || account.isCodeAllowed() || !isOfficial(account);
    }

    private boolean isOfficial(Account account) {
        return grants.isOfficial(account.id(), clock.instant());
    }
}
