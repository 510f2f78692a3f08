package org.didar.passkeys;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/** What a browser is asked for, in the JSON that WebAuthn level 3 (section 5.1) names. */
public final class PasskeyOptions {

    private static final String TYPE = "public-key";

    /** EdDSA, ES256 and RS256, the best first. */
    private static final List<Algorithm> ALGORITHMS =
            List.of(new Algorithm(TYPE, -8), new Algorithm(TYPE, -7), new Algorithm(TYPE, -257));

    private PasskeyOptions() {}

    /** The same for the check of what the device made. */
    static List<PublicKeyCredentialParameters> accepted() {
        return ALGORITHMS.stream()
                .map(each -> COSEAlgorithmIdentifier.create(each.alg()))
                .map(each ->
                        new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                .toList();
    }

    record Party(String id, String name) {}

    record Holder(String id, String name, String displayName) {

        static Holder of(UUID account, String name) {
            byte[] bytes =
                    ByteBuffer.allocate(16)
                            .putLong(account.getMostSignificantBits())
                            .putLong(account.getLeastSignificantBits())
                            .array();
            return new Holder(CredentialBytes.text(bytes), name, name);
        }
    }

    record Algorithm(String type, long alg) {}

    public record Known(String type, String id, List<String> transports) {}

    /**
     * A passkey that is found without a name typed, and that asks its holder for a finger or PIN.
     */
    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    /** For {@code navigator.credentials.create}. */
    record Creation(
            Party rp,
            Holder user,
            String challenge,
            List<Algorithm> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {

        static Creation of(Party party, Holder holder, String challenge, List<Known> known) {
            return new Creation(
                    party,
                    holder,
                    challenge,
                    ALGORITHMS,
                    Challenging.LIFE.toMillis(),
                    known,
                    new Selection("required", true, "required"),
                    "none");
        }
    }

    /** For {@code navigator.credentials.get}. */
    public record Asking(
            String challenge,
            String rpId,
            long timeout,
            List<Known> allowCredentials,
            String userVerification) {

        static Asking of(String rpId, String challenge, List<Known> allowed) {
            return new Asking(challenge, rpId, Challenging.LIFE.toMillis(), allowed, "required");
        }
    }
}
