package org.didar.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that the audit log is sealed under, so that whoever has the database alone cannot write
 * a chain that passes. Derived by HKDF (RFC 5869) from {@code index.1} of the key file, which
 * therefore stays there as long as the log does, also when a newer index key comes.
 */
public final class AuditKeys {

    /** The version that new seals are made under. */
    public static final int CURRENT = 1;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey first;

    public AuditKeys(byte[] indexKey) {
        try {
            this.first =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    ALGORITHM,
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(indexKey)
                                            .thenExpand(label("didar audit 1"), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    public boolean knows(int version) {
        return version == CURRENT;
    }

    /** A keyed HMAC-SHA-256 for one thread. */
    public Mac mac(int version) {
        if (!knows(version)) {
            throw new IllegalArgumentException("There is no audit key of version " + version);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(first);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] label(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
