package org.didar.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The two keys of the personal columns, read from one file: {@code aead}, a Tink key set in JSON,
 * and {@code index.1}, 32 random bytes in base64. They are kept apart so that each can be rotated
 * alone.
 */
public final class KeyFile {

    private static final int INDEX_KEY_BYTES = 32;

    private final KeysetHandle aead;
    private final byte[] indexKey;

    private KeyFile(KeysetHandle aead, byte[] indexKey) {
        this.aead = aead;
        this.indexKey = indexKey;
    }

    KeysetHandle aead() {
        return aead;
    }

    byte[] indexKey() {
        return indexKey.clone();
    }

    /** Reads the keys and refuses a file that lacks one or holds a weak one. */
    static KeyFile read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            byte[] index = Base64.getDecoder().decode(required(properties, "index.1", path));
            if (index.length < INDEX_KEY_BYTES) {
                throw new IllegalStateException(path + ": index.1 is shorter than 32 bytes");
            }
            return new KeyFile(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            required(properties, "aead", path),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get()),
                    index);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + path + " holds no usable key", e);
        }
    }

    /** Writes a file with fresh keys, readable by its owner alone; never overwrites one. */
    public static void create(Path path) {
        byte[] index = new byte[INDEX_KEY_BYTES];
        new SecureRandom().nextBytes(index);
        Properties properties = new Properties();
        try {
            AeadConfig.register();
            KeysetHandle aead =
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            properties.setProperty(
                    "aead",
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            aead, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
            properties.setProperty("index.1", Base64.getEncoder().encodeToString(index));
            write(path, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256 key", e);
        }
    }

    private static void write(Path path, Properties properties) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.createFile(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(path, StandardOpenOption.WRITE)) {
            properties.store(writer, "Didar column keys: keep a copy apart from the database");
        }
    }

    static String required(Properties properties, String name, Path path) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(path + ": " + name + " is missing");
        }
        return value;
    }
}
