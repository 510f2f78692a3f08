package org.didar.passkeys;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The forms in which a public key is stored and sent. */
@Component
class CredentialBytes {

    private final AttestedCredentialDataConverter converter =
            new AttestedCredentialDataConverter(new ObjectConverter());

    byte[] of(AttestedCredentialData credential) {
        return converter.convert(credential);
    }

    AttestedCredentialData open(byte[] stored) {
        return converter.convert(stored);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
