package org.didar.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.didar.kernel.Sweep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up what nobody came back to, and with it the rows that were kept. */
@Component
class ForgettingImports implements Sweep {

    private final ImportJobs jobs;
    private final Chunks chunks;
    private final ImportProperties rules;
    private final Clock clock;

    ForgettingImports(ImportJobs jobs, Chunks chunks, ImportProperties rules, Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "imports.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant before = clock.instant().minus(rules.kept());
        jobs.olderIn(Set.of(ImportState.CHECKING, ImportState.CHECKED), before)
                .forEach(id -> {
                    jobs.lock(id).orElseThrow().giveUp(clock.instant());
                    chunks.removeAll(id);
                });
    }
}
