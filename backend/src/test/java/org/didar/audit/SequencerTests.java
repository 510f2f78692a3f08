package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.didar.audit.AuditLog.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many write, two seal: nothing is sealed twice, nothing is left out, nobody forks the chain. */
@ParameterizedClass
@EnumSource(AuditLog.On.class)
class SequencerTests {

    private static final int WRITERS = 6;
    private static final int ACTS = 120;
    private static final int ROLLED_BACK_EVERY = 5;

    @Parameter AuditLog.On database = AuditLog.On.H2;

    AuditLog log = AuditLogs.on(AuditLog.On.H2);

    @BeforeEach
    void empty() {
        log = AuditLogs.on(database);
        log.empty();
    }

    @Test
    void twoAtOnceSealEveryCommittedEntryOnceWhileOthersWrite() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger committed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sequencers =
                    IntStream.range(0, 2)
                            .<Future<?>>mapToObj(each -> threads.submit(() -> sealWhile(writing)))
                            .toList();
            List<Future<?>> writers =
                    IntStream.range(0, WRITERS)
                            .<Future<?>>mapToObj(each -> threads.submit(() -> write(committed)))
                            .toList();
            try {
                for (Future<?> writer : writers) {
                    writer.get();
                }
            } finally {
                writing.set(false);
            }
            for (Future<?> sequencer : sequencers) {
                sequencer.get();
            }
        }
        log.sealing.sealAll();
        assertThat(committed).hasValue(WRITERS * ACTS - WRITERS * ACTS / ROLLED_BACK_EVERY);
        assertThat(count("audit_entry")).isEqualTo(committed.get());
        assertThat(count("audit_link")).isEqualTo(committed.get());
        assertThat(count("audit_unsealed")).isZero();
        assertThat(log.found()).isNull();
    }

    @Test
    void leavesNothingOfAnActThatWasRolledBack() {
        log.transaction.executeWithoutResult(status -> {
            log.keep(Act.any());
            status.setRollbackOnly();
        });
        log.sealing.sealAll();
        assertThat(count("audit_entry")).isZero();
        assertThat(count("audit_unsealed")).isZero();
        assertThat(count("audit_link")).isZero();
        assertThat(log.found()).isNull();
    }

    @Test
    void sealsThirtyThousandThatWaited() {
        int batches = 30;
        for (int batch = 0; batch < batches; batch++) {
            log.transaction.executeWithoutResult(
                    status -> IntStream.range(0, 1_000).forEach(each -> log.keep(Act.any())));
        }
        log.sealing.sealAll();
        assertThat(log.chain.head().position()).isEqualTo(30_000);
        assertThat(count("audit_unsealed")).isZero();
        assertThat(log.found()).isNull();
    }

    private void write(AtomicInteger committed) {
        for (int act = 1; act <= ACTS; act++) {
            boolean rollback = act % ROLLED_BACK_EVERY == 0;
            log.transaction.executeWithoutResult(status -> {
                log.keep(Act.any());
                if (rollback) {
                    status.setRollbackOnly();
                }
            });
            committed.addAndGet(rollback ? 0 : 1);
        }
    }

    private void sealWhile(AtomicBoolean writing) {
        while (writing.get()) {
            log.sealing.sealAll();
        }
    }

    private int count(String table) {
        return log.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
