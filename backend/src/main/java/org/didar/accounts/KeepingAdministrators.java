package org.didar.accounts;

import java.time.Clock;
import java.util.List;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that an installation never is without an administrator. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingAdministrators {

    private final RoleGrants grants;
    private final Clock clock;

    KeepingAdministrators(RoleGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Every administrator's grant, locked until the transaction ends. To be asked before anything
     * else is read, so that what is read is what the one before has left.
     */
    List<RoleGrant> lock() {
        return grants.lockAdministrators(clock.instant());
    }

    /**
     * @throws Problem {@code administrator.last} when none of them holds without an end any more
     */
    void requireOne(List<RoleGrant> locked) {
        boolean hadOne = !locked.isEmpty();
        if (hadOne && locked.stream().noneMatch(each -> each.validUntil() == null)) {
            throw new Problem(OfficeProblem.LAST_ADMINISTRATOR);
        }
    }
}
