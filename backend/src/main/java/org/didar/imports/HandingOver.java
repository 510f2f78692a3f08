package org.didar.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files are handed over, looked at, started or given up. */
@Service
@Transactional
class HandingOver {

    private static final int MOST_LISTED = 50;

    private final ImportJobs jobs;
    private final Chunks chunks;
    private final BadRows badRows;
    private final ReadingTables reading;
    private final ImportReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOver(
            ImportJobs jobs,
            Chunks chunks,
            BadRows badRows,
            ReadingTables reading,
            ImportReach reach,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.badRows = badRows;
        this.reading = reading;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file to be tried. Its rows are kept sealed until they are written or given up; the
     * file itself is not kept.
     *
     * @param prison what it is about, or {@code null} when its rows name their prisons
     */
    ImportView take(Actor actor, ImportKind kind, @Nullable UUID prison, byte[] file) {
        reach.require(actor, prison);
        UUID id = Ids.next();
        List<List<Row>> pieces = new ArrayList<>();
        reading.read(
                file,
                kind,
                prison == null,
                row -> {
                    if (pieces.isEmpty() || pieces.getLast().size() == Chunks.ROWS) {
                        pieces.add(new ArrayList<>());
                    }
                    pieces.getLast().add(row);
                });
        int rows = pieces.stream().mapToInt(List::size).sum();
        ImportJob job =
                jobs.saveAndFlush(
                        new ImportJob(id, kind, prison, rows, actor.id(), clock.instant()));
        for (int position = 0; position < pieces.size(); position++) {
            chunks.add(id, position, pieces.get(position));
        }
        return told(job, actor);
    }

    List<ImportView> all(Actor actor) {
        reach.requireAnywhere(actor);
        List<ImportJob> found =
                reach.isEverywhere(actor)
                        ? jobs.findByOrderByHandedOverAtDesc(Limit.of(MOST_LISTED))
                        : jobs.findByPrisonIdInOrderByHandedOverAtDesc(
                                reach.own(actor), Limit.of(MOST_LISTED));
        return found.stream().map(ImportJob::view).toList();
    }

    ImportView one(Actor actor, UUID id) {
        return find(actor, id).view();
    }

    List<Row.Bad> bad(Actor actor, UUID id, int after, int most) {
        find(actor, id);
        return badRows.after(id, after, most);
    }

    ImportView start(Actor actor, UUID id) {
        ImportJob job = find(actor, id);
        job.start(actor.id(), clock.instant());
        return told(job, actor);
    }

    ImportView giveUp(Actor actor, UUID id) {
        ImportJob job = find(actor, id);
        job.giveUp(clock.instant());
        chunks.removeAll(id);
        return told(job, actor);
    }

    private ImportJob find(Actor actor, UUID id) {
        ImportJob job =
                jobs.findById(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        reach.require(actor, job.prisonId());
        return job;
    }

    private ImportView told(ImportJob job, Actor actor) {
        ImportView view = job.view();
        events.publishEvent(new ImportMoved(view, actor.id()));
        return view;
    }
}
