package org.didar.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.imports.Chunks.Chunk;
import org.didar.imports.WritingRows.Written;
import org.didar.kernel.RowOutcome;
import org.didar.kernel.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries and writes what was handed over, some hundred rows in a transaction. To try rows is to
 * write them and take it back, so that a trial cannot promise what writing then refuses. The rows
 * written and the piece of the file that held them go together: whenever it is stopped, it goes on
 * behind what was written.
 */
@Component
class RunningImports implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(RunningImports.class);
    private static final RowOutcome REFUSED = new RowOutcome(RowOutcome.Kind.REFUSED, null);

    private final ImportJobs jobs;
    private final Chunks chunks;
    private final BadRows badRows;
    private final WritingRows writing;
    private final ImportReach reach;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunningImports(
            ImportJobs jobs,
            Chunks chunks,
            BadRows badRows,
            WritingRows writing,
            ImportReach reach,
            Actors actors,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.badRows = badRows;
        this.writing = writing;
        this.reach = reach;
        this.actors = actors;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "imports.run";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        for (UUID each : jobs.inState(Set.of(ImportState.CHECKING, ImportState.WRITING))) {
            // One that cannot go on must not keep the others from it.
            try {
                run(each);
            } catch (RuntimeException e) {
                log.error("Import {} stopped; it is tried again", each, e);
            }
        }
    }

    private void run(UUID id) {
        ImportJob job = jobs.findById(id).orElseThrow();
        Optional<Actor> actor = actors.find(new SignedIn(SignedIn.Kind.PERSON, job.actorId()));
        // Without an office nobody writes anything: every row is refused as not theirs.
        Map<String, List<UUID>> prisons =
                actor.map(each -> reach.byName(each, job)).orElseGet(HashMap::new);
        Actor by = actor.orElseGet(() -> new Actor(job.actorId(), null, null, Set.of()));
        boolean trial = job.state() == ImportState.CHECKING;
        Set<String> seen = trial ? seenBefore(job) : Set.of();
        Optional<Chunk> next = chunks.next(id, trial);
        while (next.isPresent()) {
            piece(job, next.get(), trial, prisons, by, seen);
            next = chunks.next(id, trial);
        }
        end(id, by);
    }

    /** What the rows tried so far are about: a trial may have been stopped among them. */
    private Set<String> seenBefore(ImportJob job) {
        Set<String> seen = new HashSet<>();
        chunks.eachChecked(job.id(), chunk -> twice(job.kind(), chunk.rows(), seen));
        return seen;
    }

    private void piece(
            ImportJob job,
            Chunk chunk,
            boolean trial,
            Map<String, List<UUID>> prisons,
            Actor by,
            Set<String> seen) {
        int first = chunk.rows().getFirst().number();
        int last = chunk.rows().getLast().number();
        Set<Integer> twice =
                trial
                        ? twice(job.kind(), chunk.rows(), seen)
                        : badRows.twice(job.id(), first, last);
        List<Row> rows =
                chunk.rows().stream().filter(row -> !twice.contains(row.number())).toList();
        if (trial) {
            Written tried =
                    transaction.execute(status -> {
                        status.setRollbackOnly();
                        return writing.write(job.kind(), rows, prisons, by);
                    });
            transaction.executeWithoutResult(status -> {
                keep(job, first, last, tried, twice);
                chunks.checked(chunk.id());
            });
        } else {
            transaction.executeWithoutResult(status -> {
                keep(job, first, last, writing.write(job.kind(), rows, prisons, by), twice);
                chunks.remove(chunk.id());
            });
        }
    }

    private void keep(ImportJob job, int first, int last, Written written, Set<Integer> twice) {
        ImportJob locked = jobs.lock(job.id()).orElseThrow();
        locked.count(written.outcomes());
        locked.count(twice.stream().map(row -> REFUSED).toList());
        badRows.removeBetween(job.id(), first, last);
        badRows.add(job.id(), written.bad());
        String column = job.kind().key().getFirst().key();
        badRows.add(
                job.id(),
                twice.stream().map(row -> new Row.Bad(row, column, RowFault.TWICE)).toList());
    }

    private static Set<Integer> twice(ImportKind kind, List<Row> rows, Set<String> seen) {
        return rows.stream()
                .filter(row -> !seen.add(row.key(kind.key())))
                .map(Row::number)
                .collect(Collectors.toSet());
    }

    private void end(UUID id, Actor by) {
        transaction.executeWithoutResult(status -> {
            ImportJob job = jobs.lock(id).orElseThrow();
            if (job.state() == ImportState.CHECKING) {
                job.checked();
            } else if (job.state() == ImportState.WRITING) {
                job.done(clock.instant());
            }
            events.publishEvent(new ImportMoved(job.view(), by.id()));
        });
    }
}
