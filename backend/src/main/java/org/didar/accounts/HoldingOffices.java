package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody may act by at this moment: granted, begun and not over, and of offices nothing
 * while they are away. Asked at every request and every frame, so that an end takes effect at once.
 */
@Component
@Transactional(readOnly = true)
class HoldingOffices {

    private final RoleGrants grants;
    private final Absences absences;
    private final Clock clock;

    HoldingOffices(RoleGrants grants, Absences absences, Clock clock) {
        this.grants = grants;
        this.absences = absences;
        this.clock = clock;
    }

    /** Whether somebody holds an office or will: also while they are away. */
    boolean isOfficial(UUID account) {
        return grants.isOfficial(account, clock.instant());
    }

    /** What they would act by if they were not away. */
    List<RoleGrant> awayOrNot(UUID account) {
        return grants.held(account, clock.instant());
    }

    List<Actors.Leave> leaves(UUID account) {
        return absences.ahead(account, clock.instant()).stream()
                .map(each -> new Actors.Leave(each.beginsAt(), each.endsAt()))
                .toList();
    }

    List<RoleGrant> of(UUID account) {
        Instant now = clock.instant();
        List<RoleGrant> held = grants.held(account, now);
        boolean stays =
                held.stream().noneMatch(RoleGrant::isOffice)
                        || absences.away(Set.of(account), now).isEmpty();
        return stays ? held : held.stream().filter(each -> !each.isOffice()).toList();
    }
}
