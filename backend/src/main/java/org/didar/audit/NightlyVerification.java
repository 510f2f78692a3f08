package org.didar.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.didar.audit.Verifications.Verified;
import org.didar.audit.VerifyingAudit.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Checks the whole chain once a night, and makes noise when it is broken. */
@Service
class NightlyVerification {

    private static final Logger log = LoggerFactory.getLogger(NightlyVerification.class);

    /** In UTC: half past two in Iran, when no visits are held. */
    private static final LocalTime NIGHT = LocalTime.of(23, 0);

    private final SealingAudit sealing;
    private final VerifyingAudit verifying;
    private final Verifications verifications;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NightlyVerification(
            SealingAudit sealing,
            VerifyingAudit verifying,
            Verifications verifications,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock,
            MeterRegistry meters) {
        this.sealing = sealing;
        this.verifying = verifying;
        this.verifications = verifications;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        Gauge.builder("didar.audit.intact", this::intact)
                .description("1 when the last look found the audit chain whole, 0 when broken")
                .register(meters);
    }

    /** Does nothing when this night's look was taken already, by whichever node. */
    void runIfDue() {
        Instant due = lastNight();
        if (verifications.last().filter(each -> !each.at().isBefore(due)).isEmpty()) {
            run();
        }
    }

    private void run() {
        sealing.sealAll();
        Instant begun = clock.instant();
        Verdict verdict = verifying.check();
        transactions.executeWithoutResult(each -> {
            verifications.keep(new Verified(begun, verdict.position(), verdict.finding()));
            events.publishEvent(new ChainVerified(verdict.position(), verdict.finding()));
        });
        if (verdict.finding() == null) {
            log.info("The audit chain is whole up to link {}", verdict.position());
        } else {
            log.error("The audit chain is broken: {}", verdict.finding().sentence());
        }
    }

    private Instant lastNight() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        OffsetDateTime tonight = now.with(NIGHT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    private double intact() {
        return verifications
                .last()
                .map(each -> each.finding() == null ? 1.0 : 0.0)
                .orElse(Double.NaN);
    }
}
