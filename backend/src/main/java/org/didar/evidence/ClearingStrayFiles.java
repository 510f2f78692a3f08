package org.didar.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.didar.kernel.Sweep;
import org.springframework.stereotype.Component;

/** Deletes files that no row knows, as a crash between the two leaves them. */
@Component
class ClearingStrayFiles implements Sweep {

    private static final Duration CERTAINLY_OVER = Duration.ofDays(1);

    private final Evidences evidences;
    private final SealedFiles files;
    private final Clock clock;

    ClearingStrayFiles(Evidences evidences, SealedFiles files, Clock clock) {
        this.evidences = evidences;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence.clear_stray_files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        files.olderThan(clock.instant().minus(CERTAINLY_OVER)).stream()
                .filter(each -> !isKnown(each))
                .forEach(ClearingStrayFiles::delete);
    }

    private boolean isKnown(Path file) {
        try {
            return evidences.existsById(UUID.fromString(file.getFileName().toString()));
        } catch (IllegalArgumentException onlyBegun) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A stray picture could not be deleted", e);
        }
    }
}
