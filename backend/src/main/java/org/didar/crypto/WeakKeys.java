package org.didar.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/** Looks for keys in a key file that were not made by chance. */
public final class WeakKeys {

    private static final int KEY_BYTES = 32;

    private WeakKeys() {}

    /** The names of the keys that nobody should trust: short, not random, or used for both. */
    public static List<String> in(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            AeadConfig.register();
            List<String> weak = new ArrayList<>();
            List<byte[]> index = new ArrayList<>();
            for (int n = 1; n == 1 || properties.containsKey(KeyFile.INDEX + n); n++) {
                String name = KeyFile.INDEX + n;
                byte[] key = Base64.getDecoder().decode(KeyFile.required(properties, name, path));
                if (isWeak(key) || index.stream().anyMatch(each -> isSame(each, key))) {
                    weak.add(name);
                }
                index.add(key);
            }
            KeysetHandle keys =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            KeyFile.required(properties, "aead", path),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get());
            if (IntStream.range(0, keys.size())
                    .mapToObj(each -> keys.getAt(each).getKey())
                    .anyMatch(key -> isWeak(key, index))) {
                weak.add("aead");
            }
            return weak;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file holds no usable key", e);
        }
    }

    @AccessesPartialKey
    private static boolean isWeak(Key key, List<byte[]> index) {
        if (!(key instanceof AesGcmKey aes)) {
            return false;
        }
        byte[] bytes = aes.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        return isWeak(bytes) || index.stream().anyMatch(each -> isSame(each, bytes));
    }

    private static boolean isSame(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** 32 random bytes with fewer than 16 different ones do not happen. */
    private static boolean isWeak(byte[] key) {
        return key.length < KEY_BYTES
                || IntStream.range(0, key.length).map(each -> key[each]).distinct().count()
                        < KEY_BYTES / 2;
    }
}
