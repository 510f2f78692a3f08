package org.didar.audit;

import java.time.Clock;
import org.didar.kernel.Auditable;
import org.didar.kernel.Origin;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the entry in the transaction of the act, so that neither stands without the other. The
 * chain is left to {@link SealingAudit}: writers never wait for one another.
 */
@Component
class KeepingAudit {

    private final AuditEntries entries;
    private final Clock clock;

    KeepingAudit(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void keep(Auditable act) {
        entries.add(AuditEntry.of(act, Origin.current(), clock.instant(), MDC.get("requestId")));
    }
}
