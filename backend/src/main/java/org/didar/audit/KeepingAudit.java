package org.didar.audit;

import java.time.Clock;
import org.didar.kernel.Auditable;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the entry in the transaction of the act, so that neither stands without the other. */
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
        entries.save(new AuditEntry(act, clock.instant(), MDC.get("requestId")));
    }
}
