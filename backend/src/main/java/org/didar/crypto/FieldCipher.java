package org.didar.crypto;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals one personal column of one row: AES-256-GCM with the column and the row's id as associated
 * data, so that a sealed value moved to another row or column does not open. A sealed value begins
 * with the number of its key: all keys of the file open, the primary one seals.
 */
public final class FieldCipher {

    /** Tink's output prefix: one byte of its own and the key's number. */
    public static final int PREFIX = 5;

    private static final byte TINK = 1;

    private final Aead aead;
    private final byte[] primary;

    FieldCipher(Aead aead, int primaryKeyId) {
        this.aead = aead;
        this.primary = ByteBuffer.allocate(PREFIX).put(TINK).putInt(primaryKeyId).array();
    }

    /**
     * @param column the column's name, for example {@code person.national_id}
     * @param row the row's id
     */
    public byte[] seal(String plain, String column, UUID row) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), column, row);
    }

    /** The same for what is no text; it is held in memory whole. */
    public byte[] seal(byte[] plain, String column, UUID row) {
        try {
            return aead.encrypt(plain, context(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing " + column + " failed", e);
        }
    }

    /** The inverse of {@link #seal}; fails when value, column and row do not belong together. */
    public String open(byte[] sealed, String column, UUID row) {
        return new String(openBytes(sealed, column, row), StandardCharsets.UTF_8);
    }

    /** The inverse of {@link #seal(byte[], String, UUID)}. */
    public byte[] openBytes(byte[] sealed, String column, UUID row) {
        try {
            return aead.decrypt(sealed, context(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed " + column + " does not open", e);
        }
    }

    /**
     * Whether it is sealed under another key than the newest.
     *
     * @param sealed a sealed value or its first {@link #PREFIX} bytes
     */
    public boolean isOld(byte[] sealed) {
        return !Arrays.equals(Arrays.copyOf(sealed, PREFIX), primary);
    }

    /** How everything begins that is sealed under the newest key. */
    byte[] primaryPrefix() {
        return primary.clone();
    }

    private static byte[] context(String column, UUID row) {
        return (column + ':' + row).getBytes(StandardCharsets.UTF_8);
    }
}
