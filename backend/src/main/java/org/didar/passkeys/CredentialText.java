package org.didar.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import java.util.function.Supplier;

/** Reads what a browser sends as a credential. */
final class CredentialText {

    private CredentialText() {}

    /**
     * The library checks that a text is JSON and trusts it to be a credential then: one without a
     * response makes it fail on nothing.
     *
     * @throws DataConversionException for whatever is no credential
     */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NullPointerException | IllegalArgumentException incomplete) {
            throw new DataConversionException("A credential lacks a part", incomplete);
        }
    }
}
