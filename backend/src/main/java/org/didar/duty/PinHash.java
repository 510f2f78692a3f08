package org.didar.duty;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.didar.crypto.LastingKey;
import org.springframework.stereotype.Component;

/** Hashes PINs slowly (PBKDF2, RFC 8018) and puts the key file's key over the result. */
@Component
class PinHash {

    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;

    private final LastingKey key;
    private final SecureRandom random = new SecureRandom();

    PinHash(LastingKey key) {
        this.key = key;
    }

    byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    byte[] of(String pin, byte[] salt, int rounds) {
        PBEKeySpec asked = new PBEKeySpec(pin.toCharArray(), salt, rounds, BITS);
        try {
            return key.over(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(asked)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        } finally {
            asked.clearPassword();
        }
    }
}
