package org.didar.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds sealed values again: HMAC-SHA-256 (RFC 2104) of column and value under a key of its own.
 * Equal values of one column have equal indexes under one key; without it nothing can be tried out.
 *
 * <p>While keys are rotated there are two: rows are written {@link #of under the current one} and
 * looked up {@link #all under both}.
 */
public final class KeyedIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final NavigableMap<Integer, SecretKeySpec> keys = new TreeMap<>();
    private final int current;

    KeyedIndex(NavigableMap<Integer, byte[]> keys, int current) {
        keys.forEach((number, key) -> this.keys.put(number, new SecretKeySpec(key, ALGORITHM)));
        this.current = current;
    }

    /** 32 bytes for a BINARY(32) column. {@code value} must already be in its one stored form. */
    public byte[] of(String column, String value) {
        return under(current, column, value);
    }

    /** As it may stand in a row, the current one first. */
    public List<byte[]> all(String column, String value) {
        List<byte[]> all = new ArrayList<>(List.of(of(column, value)));
        keys.keySet().stream()
                .filter(each -> each != current)
                .forEach(each -> all.add(under(each, column, value)));
        return all;
    }

    /**
     * For what lives for minutes and is not written anew: every node of every stage of a rotation
     * knows this key and takes it.
     */
    public byte[] brief(String column, String value) {
        return under(keys.firstKey(), column, value);
    }

    /** What every node writes for the same value while two keys are in use. */
    byte[] newest(String column, String value) {
        return under(keys.lastKey(), column, value);
    }

    boolean isRotating() {
        return keys.size() > 1;
    }

    private byte[] under(int number, String column, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(number));
            return mac.doFinal((column + ':' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
