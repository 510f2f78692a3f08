package org.didar.passkeys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one ES256 passkey, written from WebAuthn level 3 and not with the library that is
 * tested: what it signs, and where, can be put wrong on purpose.
 */
final class PocketDevice {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair keys = newKeys();
    private final byte[] credentialId = random(24);
    String origin = "https://didar.example";
    String party = "didar.example";
    int counter = 1;
    boolean isCounting = true;
    boolean isVerified = true;

    /** What {@code navigator.credentials.create} gives, as JSON text. */
    String create(String challenge) {
        byte[] device = join(authenticatorData(ATTESTED), new byte[16], credential());
        byte[] attestation =
                join(
                        hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                        new byte[] {(byte) device.length},
                        device);
        return json(
                Map.of(
                        "clientDataJSON",
                        text(clientData("webauthn.create", challenge)),
                        "attestationObject",
                        text(attestation),
                        "transports",
                        List.of("internal")));
    }

    /** What {@code navigator.credentials.get} gives, as JSON text. */
    String get(String challenge) {
        counter += isCounting ? 1 : 0;
        byte[] client = clientData("webauthn.get", challenge);
        byte[] device = authenticatorData(0);
        return json(
                Map.of(
                        "clientDataJSON",
                        text(client),
                        "authenticatorData",
                        text(device),
                        "signature",
                        text(sign(join(device, sha256(client))))));
    }

    private byte[] authenticatorData(int more) {
        int flags = PRESENT | (isVerified ? VERIFIED : 0) | more;
        byte[] count = ByteBuffer.allocate(4).putInt(counter).array();
        byte[] host = sha256(party.getBytes(StandardCharsets.US_ASCII));
        return join(host, new byte[] {(byte) flags}, count);
    }

    /** Length, id, and the public key as COSE (RFC 9053, section 7.1). */
    private byte[] credential() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return join(
                new byte[] {0, (byte) credentialId.length},
                credentialId,
                hex("a5010203262001215820"),
                fixed(key.getW().getAffineX()),
                hex("225820"),
                fixed(key.getW().getAffineY()));
    }

    private byte[] clientData(String type, String challenge) {
        String json =
                """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
                """
                        .formatted(type, challenge, origin);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String json(Map<String, ?> response) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "id",
                                text(credentialId),
                                "rawId",
                                text(credentialId),
                                "type",
                                "public-key",
                                "response",
                                response,
                                "clientExtensionResults",
                                Map.of()));
    }

    private byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
