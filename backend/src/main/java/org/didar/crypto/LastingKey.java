package org.didar.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A key for what is only ever compared and cannot be written anew under another: officers' PINs,
 * and whom a provider of sign-in names. Whoever has the database alone cannot try them out. Derived
 * by HKDF (RFC 5869) from {@code index.1} of the key file, which stays there as long as the audit
 * log does.
 */
public final class LastingKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    LastingKey(byte[] indexKey) {
        try {
            this.key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    ALGORITHM,
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(indexKey)
                                            .thenExpand(label("didar lasting 1"), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    /** 32 bytes that only whoever has the key file can work out. */
    public byte[] over(byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] label(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
