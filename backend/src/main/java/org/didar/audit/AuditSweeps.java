package org.didar.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.didar.audit.Chain.Head;
import org.didar.kernel.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clock does to the audit log. */
@Configuration(proxyBeanMethods = false)
class AuditSweeps {

    private static final Logger log = LoggerFactory.getLogger(AuditSweeps.class);

    /** A third of the ten seconds within which an entry is to be sealed. */
    private static final Duration SEALING = Duration.ofSeconds(3);

    @Bean
    Sweep sealing(SealingAudit sealing, AuditEntries entries, MeterRegistry meters) {
        Gauge.builder("didar.audit.unsealed", entries, AuditEntries::waiting)
                .description("Entries of the audit log that wait to be sealed")
                .register(meters);
        return Sweep.of("audit.seal", SEALING, sealing::sealAll);
    }

    @Bean
    Sweep verifying(NightlyVerification nightly) {
        return Sweep.of("audit.verify", Duration.ofMinutes(10), nightly::runIfDue);
    }

    /** Logs, once kept elsewhere, hold the chain against being cut short: see {@link Anchor}. */
    @Bean
    Sweep notingHead(Chain chain) {
        return Sweep.of(
                "audit.note-head",
                Duration.ofHours(1),
                () -> {
                    Head head = chain.head();
                    if (head.mac() != null) {
                        log.info(
                                "The audit chain's head is {}",
                                new Anchor(head.position(), head.mac()));
                    }
                });
    }
}
