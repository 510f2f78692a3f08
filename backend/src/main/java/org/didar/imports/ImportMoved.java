package org.didar.imports;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** A file was handed over, started, done or given up: how many rows, never what stood in them. */
record ImportMoved(ImportView job, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "import.moved";
    }

    @Override
    public String thingKind() {
        return "import";
    }

    @Override
    public UUID thingId() {
        return job.id();
    }

    @Override
    public @Nullable UUID prisonId() {
        return job.prisonId();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "to",
                job.state().name(),
                "kind",
                job.kind().name().toLowerCase(Locale.ROOT),
                "rows",
                String.valueOf(job.rows()),
                "added",
                String.valueOf(job.added()),
                "changed",
                String.valueOf(job.changed()),
                "bad",
                String.valueOf(job.bad()));
    }
}
