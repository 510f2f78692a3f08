package org.didar.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** Reads what a browser sends as a credential. */
final class CredentialText {

    private CredentialText() {}

    /**
     * The library lets what its reader of JSON throws pass, and trusts whatever is JSON to be a
     * whole credential: one without a response makes it fail on nothing.
     *
     * @throws DataConversionException for whatever is no credential
     */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException | NullPointerException | IllegalArgumentException incomplete) {
            throw new DataConversionException("No whole credential", incomplete);
        }
    }
}
