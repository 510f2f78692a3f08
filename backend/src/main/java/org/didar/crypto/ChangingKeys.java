package org.didar.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Brings new keys into the key file and old ones out, in steps between which every node can be
 * restarted alone: nodes of neighbouring steps read and find what the other writes.
 *
 * <ol>
 *   <li>{@link #add}: the new keys are known, the old ones still write;
 *   <li>{@link #promote}: the new keys write; a sweep writes every row anew;
 *   <li>{@link #retire}: the old keys go, once no row needs them.
 * </ol>
 */
public final class ChangingKeys {

    private ChangingKeys() {}

    static void create(Path path) {
        Properties properties = new Properties();
        try {
            AeadConfig.register();
            setAead(
                    properties,
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
            properties.setProperty(KeyFile.INDEX + 1, newIndexKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            write(properties, path);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256 key", e);
        }
    }

    /** Adds a data key and an index key that read and find, and do not write yet. */
    public static void add(Path path) {
        change(
                path,
                (properties, keys) -> {
                    if (isRotating(properties, keys)) {
                        throw new IllegalStateException(
                                "New keys were added before: promote them first");
                    }
                    setAead(
                            properties,
                            KeysetHandle.newBuilder(keys)
                                    .addEntry(
                                            KeysetHandle.generateEntryFromParameters(
                                                            PredefinedAeadParameters.AES256_GCM)
                                                    .withRandomId())
                                    .build());
                    properties.setProperty(KeyFile.INDEX + (newest(properties) + 1), newIndexKey());
                });
    }

    /** Lets the newest keys write. */
    public static void promote(Path path) {
        change(
                path,
                (properties, keys) -> {
                    if (!isRotating(properties, keys)) {
                        throw new IllegalStateException("There are no new keys: add them first");
                    }
                    KeysetHandle.Builder changed = KeysetHandle.newBuilder(keys);
                    changed.getAt(keys.size() - 1).makePrimary();
                    setAead(properties, changed.build());
                    properties.setProperty(KeyFile.CURRENT, Integer.toString(newest(properties)));
                });
    }

    /**
     * Takes the old data keys out and looks nothing up under the old index keys any more. {@code
     * index.1} stays in the file for the audit log. The caller has seen that no row needs them.
     */
    public static void retire(Path path) {
        change(
                path,
                (properties, keys) -> {
                    int current = Integer.parseInt(properties.getProperty(KeyFile.CURRENT, "1"));
                    if (!isRotating(properties, keys) || current != newest(properties)) {
                        throw new IllegalStateException(
                                "No old keys are there to go: promote new ones");
                    }
                    KeysetHandle.Builder changed = KeysetHandle.newBuilder(keys);
                    for (int each = keys.size() - 1; each >= 0; each--) {
                        if (!keys.getAt(each).isPrimary()) {
                            changed.deleteAt(each);
                        }
                    }
                    setAead(properties, changed.build());
                    properties.setProperty(KeyFile.OLDEST, Integer.toString(current));
                });
    }

    private interface Change {
        void on(Properties properties, KeysetHandle keys) throws GeneralSecurityException;
    }

    /** Beside it and then in its place, so that no reader ever meets half a file. */
    private static void change(Path path, Change change) {
        try {
            AeadConfig.register();
            Properties properties = KeyFile.load(path);
            change.on(properties, KeyFile.read(properties, path).aead());
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(beside);
            write(properties, beside);
            Files.move(
                    beside,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256 key", e);
        }
    }

    private static boolean isRotating(Properties properties, KeysetHandle keys) {
        int oldest = Integer.parseInt(properties.getProperty(KeyFile.OLDEST, "1"));
        return keys.size() > 1 || newest(properties) > oldest;
    }

    private static int newest(Properties properties) {
        int number = 1;
        while (properties.containsKey(KeyFile.INDEX + (number + 1))) {
            number++;
        }
        return number;
    }

    private static String newIndexKey() {
        byte[] key = new byte[KeyFile.INDEX_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static void setAead(Properties properties, KeysetHandle keys)
            throws GeneralSecurityException {
        properties.setProperty(
                KeyFile.AEAD,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static void write(Properties properties, Path path) throws IOException {
        Files.createFile(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(path, StandardOpenOption.WRITE)) {
            properties.store(writer, "Didar column keys: keep a copy apart from the database");
        }
    }
}
