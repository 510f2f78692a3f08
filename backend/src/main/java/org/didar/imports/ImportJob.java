package org.didar.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.kernel.RowOutcome;
import org.jspecify.annotations.Nullable;

/** One file handed over, and how far it has come. */
@Entity
class ImportJob {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column private @Nullable UUID prisonId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int rowsTotal;
    private int rowsDone;
    private int rowsAdded;
    private int rowsChanged;
    private int rowsUnchanged;
    private int rowsBad;
    private UUID handedOverBy;
    private Instant handedOverAt;
    @Column private @Nullable UUID startedBy;
    @Column private @Nullable Instant startedAt;
    @Column private @Nullable Instant endedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    ImportJob() {}

    ImportJob(UUID id, ImportKind kind, @Nullable UUID prisonId, int rows, UUID by, Instant at) {
        this.id = id;
        this.kind = kind;
        this.prisonId = prisonId;
        this.rowsTotal = rows;
        this.state = ImportState.CHECKING;
        this.handedOverBy = by;
        this.handedOverAt = at;
    }

    /** Some more rows were tried or written. */
    void count(List<RowOutcome> outcomes) {
        rowsDone += outcomes.size();
        for (RowOutcome each : outcomes) {
            switch (each.kind()) {
                case ADDED -> rowsAdded++;
                case CHANGED -> rowsChanged++;
                case UNCHANGED -> rowsUnchanged++;
                case REFUSED -> rowsBad++;
            }
        }
    }

    void checked() {
        become(ImportState.CHECKED);
    }

    /** From here on the numbers are of what was written. */
    void start(UUID by, Instant at) {
        become(ImportState.WRITING);
        startedBy = by;
        startedAt = at;
        rowsDone = 0;
        rowsAdded = 0;
        rowsChanged = 0;
        rowsUnchanged = 0;
        rowsBad = 0;
    }

    void done(Instant at) {
        become(ImportState.DONE);
        endedAt = at;
    }

    void giveUp(Instant at) {
        become(ImportState.GIVEN_UP);
        endedAt = at;
    }

    private void become(ImportState next) {
        if (!state.canBecome(next)) {
            throw new Problem(ImportProblem.NOT_NOW);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    /** The prison it is about, or {@code null} for a file about several. */
    @Nullable UUID prisonId() {
        return prisonId;
    }

    ImportState state() {
        return state;
    }

    /** Whose word counts for what is written now. */
    UUID actorId() {
        return startedBy == null ? handedOverBy : startedBy;
    }

    ImportView view() {
        return new ImportView(
                id,
                kind,
                prisonId,
                state,
                rowsTotal,
                rowsDone,
                rowsAdded,
                rowsChanged,
                rowsUnchanged,
                rowsBad,
                handedOverAt,
                endedAt);
    }
}
