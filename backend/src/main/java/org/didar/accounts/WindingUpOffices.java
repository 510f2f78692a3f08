package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Sweep;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An office that ended acts no more from that moment; this sees to what hung on it, and to the open
 * work of whose leave begins.
 */
@Component
class WindingUpOffices implements Sweep {

    private static final Limit AT_ONCE = Limit.of(200);

    private final RoleGrants grants;
    private final Absences absences;
    private final BeingAway being;
    private final ClosingSessions sessions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WindingUpOffices(
            RoleGrants grants,
            Absences absences,
            BeingAway being,
            ClosingSessions sessions,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.absences = absences;
        this.being = being;
        this.sessions = sessions;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts.wind-up";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        grants.toWindUp(now, AT_ONCE).forEach(each -> once(() -> windUp(each.id())));
        absences.toBegin(now, AT_ONCE).forEach(each -> once(() -> begin(each.id())));
    }

    private void once(Runnable work) {
        try {
            transactions.executeWithoutResult(each -> work.run());
        } catch (OptimisticLockingFailureException anotherNodeDidIt) {
            // nothing is left to do
        }
    }

    private void windUp(UUID grantId) {
        RoleGrant over = grants.findById(grantId).orElseThrow();
        UUID account = over.accountId();
        Instant now = clock.instant();
        over.windUp(now);
        grants.flush();
        events.publishEvent(GrantChanged.over(over));
        if (over.isOffice()) {
            if (!grants.isOfficial(account, now)) {
                sessions.ofAccount(account, null, EndReason.ROLES_ENDED);
            }
            events.publishEvent(new WorkLeft(account, null, null));
        }
    }

    private void begin(UUID absenceId) {
        being.begin(absences.findById(absenceId).orElseThrow(), null);
    }
}
