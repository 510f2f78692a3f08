package org.didar.audit;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A keyed code of 32 bytes, see {@link Seals}.
 *
 * @param hex 64 digits
 */
record Seal(String hex) {

    static Seal of(byte[] bytes) {
        return new Seal(HexFormat.of().formatHex(bytes));
    }

    static @Nullable Seal orNull(byte @Nullable [] bytes) {
        return bytes == null ? null : of(bytes);
    }

    /** For a BINARY(32) column. */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
