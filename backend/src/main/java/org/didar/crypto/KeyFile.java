package org.didar.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The keys of the personal columns, read from one file: {@code aead}, a Tink key set in JSON, and
 * {@code index.1}, {@code index.2}…, 32 random bytes each in base64. {@code index.current} says
 * which index key writes and {@code index.oldest} which is the first that is still looked up; both
 * are 1 when they are not there. How keys come and go: {@link ChangingKeys}.
 */
public final class KeyFile {

    static final String AEAD = "aead";
    static final String INDEX = "index.";
    static final String CURRENT = "index.current";
    static final String OLDEST = "index.oldest";
    static final int INDEX_KEY_BYTES = 32;

    private final KeysetHandle aead;
    private final NavigableMap<Integer, byte[]> indexKeys;
    private final int current;
    private final int oldest;

    private KeyFile(
            KeysetHandle aead, NavigableMap<Integer, byte[]> indexKeys, int current, int oldest) {
        this.aead = aead;
        this.indexKeys = indexKeys;
        this.current = current;
        this.oldest = oldest;
    }

    KeysetHandle aead() {
        return aead;
    }

    /** The first one, which the audit log is sealed under for as long as it lives. */
    byte[] firstIndexKey() {
        return Objects.requireNonNull(indexKeys.get(1)).clone();
    }

    KeyedIndex index() {
        return new KeyedIndex(indexKeys.tailMap(oldest, true), current);
    }

    /** Reads the keys and refuses a file that lacks one or holds a weak one. */
    static KeyFile read(Path path) {
        return read(load(path), path);
    }

    static KeyFile read(Properties properties, Path path) {
        NavigableMap<Integer, byte[]> index = new TreeMap<>();
        for (int number = 1; number == 1 || properties.containsKey(INDEX + number); number++) {
            index.put(number, indexKey(properties, INDEX + number, path));
        }
        int current = number(properties, CURRENT, path);
        int oldest = number(properties, OLDEST, path);
        if (oldest < 1 || oldest > current || current > index.lastKey()) {
            throw new IllegalStateException(path + ": index.current names no key that is used");
        }
        return new KeyFile(aead(properties, path), index, current, oldest);
    }

    static Properties load(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be read", e);
        }
    }

    /** Writes a file with fresh keys, readable by its owner alone; never overwrites one. */
    public static void create(Path path) {
        ChangingKeys.create(path);
    }

    private static KeysetHandle aead(Properties properties, Path path) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    required(properties, AEAD, path),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + path + " holds no usable key", e);
        }
    }

    private static byte[] indexKey(Properties properties, String name, Path path) {
        byte[] key = Base64.getDecoder().decode(required(properties, name, path));
        if (key.length < INDEX_KEY_BYTES) {
            throw new IllegalStateException(path + ": " + name + " is shorter than 32 bytes");
        }
        return key;
    }

    private static int number(Properties properties, String name, Path path) {
        try {
            return Integer.parseInt(properties.getProperty(name, "1").strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(path + ": " + name + " is no number", e);
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
