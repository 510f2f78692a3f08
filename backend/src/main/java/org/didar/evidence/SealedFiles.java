package org.didar.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.crypto.FieldCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Pictures on the disk, each sealed under its own id, so that one put in another's place is
 * noticed.
 */
@Component
class SealedFiles {

    static final String COLUMN = "evidence.picture";

    private final Path directory;
    private final FieldCipher cipher;

    SealedFiles(EvidenceProperties properties, FieldCipher cipher) {
        this.directory = properties.directory().toAbsolutePath();
        this.cipher = cipher;
        requireWritable();
    }

    /** Better not to start than to lose somebody's picture. */
    private void requireWritable() {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(
                            directory, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.delete(Files.createTempFile(directory, "try", null));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "didar.evidence.directory: " + directory + " cannot be written to", e);
        }
    }

    /** Whole or not at all, in the place of what was there; on the disk before the other goes. */
    void keep(UUID id, byte[] picture) {
        try {
            Path half = Files.createTempFile(directory, "half", null);
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer sealed = ByteBuffer.wrap(cipher.seal(picture, COLUMN, id));
                while (sealed.hasRemaining()) {
                    channel.write(sealed);
                }
                channel.force(true);
            }
            Files.move(half, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be kept", e);
        }
    }

    /** Whether it is sealed under an old key; nothing when the file is not there. */
    Optional<Boolean> isOld(UUID id) {
        try (InputStream file = Files.newInputStream(file(id))) {
            return Optional.of(cipher.isOld(file.readNBytes(FieldCipher.PREFIX)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be read", e);
        }
    }

    byte[] read(UUID id) {
        try {
            return cipher.openBytes(Files.readAllBytes(file(id)), COLUMN, id);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be read", e);
        }
    }

    void forget(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be deleted", e);
        }
    }

    /** Once the transaction has gone through, since a file cannot be brought back. */
    void forgetAfterCommit(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        forget(id);
                    }
                });
    }

    /** Files that were begun or kept before then. */
    List<Path> olderThan(Instant before) {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(each -> isOlder(each, before)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The pictures could not be listed", e);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return directory.resolve(id.toString());
    }
}
