package org.didar.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** The key that a station's browser makes, and what it signs with it. */
public final class StationKey {

    private final KeyPair pair = newPair();

    /** What a page sends with the code that an officer reads out. */
    public static Map<String, String> pairing(String code) {
        return new StationKey().pair(code);
    }

    public Map<String, String> pair(String code) {
        return Map.of("code", code, "publicKey", text(publicKey()));
    }

    public byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    /** Its name. */
    public String print() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(publicKey()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Signs a challenge as a page of that origin does. */
    public Map<String, String> show(String challenge, String origin) {
        return show(print(), challenge, origin);
    }

    /** The same, under the name of another key perhaps. */
    public Map<String, String> show(String print, String challenge, String origin) {
        String said = "didar station key 1\n" + origin + "\n" + print + "\n" + challenge;
        return Map.of("key", print, "challenge", challenge, "signature", sign(said));
    }

    public String sign(String said) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(said.getBytes(StandardCharsets.UTF_8));
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
