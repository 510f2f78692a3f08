package org.didar.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds sealed values again: HMAC-SHA-256 (RFC 2104) of column and value under a key of its own.
 * Equal values of one column have equal indexes; without the key nothing can be tried out.
 */
public final class KeyedIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedIndex(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 32 bytes for a BINARY(32) column. {@code value} must already be in its one stored form. */
    public byte[] of(String column, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((column + ':' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
