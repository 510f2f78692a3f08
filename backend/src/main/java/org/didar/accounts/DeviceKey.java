package org.didar.accounts;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.didar.kernel.Problem;

/**
 * The public half of a station's key: ECDSA on P-256 with SHA-256, as WebCrypto makes it. The other
 * half never leaves the browser, which lets pages sign with it and nobody read it.
 */
final class DeviceKey {

    private static final String CURVE = "secp256r1";

    /** WebCrypto writes a signature as both numbers of 32 bytes, one after the other. */
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final ECPublicKey key;

    private DeviceKey(ECPublicKey key) {
        this.key = key;
    }

    /**
     * @param text a SubjectPublicKeyInfo (RFC 5280) in base64url
     * @throws Problem {@code station.key_invalid} for whatever is no point of that curve
     */
    static DeviceKey parse(String text) {
        try {
            return of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new Problem(AccountProblem.STATION_KEY_INVALID);
        }
    }

    /** One that was stored, and therefore good. */
    static DeviceKey of(byte[] spki) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            if (factory.generatePublic(new X509EncodedKeySpec(spki)) instanceof ECPublicKey key
                    && isOnCurve(key)
                    && Arrays.equals(key.getEncoded(), spki)) {
                return new DeviceKey(key);
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("No key", unreadable);
        }
        throw new IllegalArgumentException("No key of the curve");
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    /** By this the device names its key, and the server finds the device. */
    byte[] print() {
        return print(encoded());
    }

    private static byte[] print(byte[] spki) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(spki);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean hasSigned(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Java reads any two numbers as a point. */
    private static boolean isOnCurve(ECPublicKey key) throws GeneralSecurityException {
        AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
        named.init(new ECGenParameterSpec(CURVE));
        EllipticCurve curve = named.getParameterSpec(ECParameterSpec.class).getCurve();
        if (!key.getParams().getCurve().equals(curve)) {
            return false;
        }
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        ECPoint point = key.getW();
        BigInteger x = point.getAffineX();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return isInField(x, p)
                && isInField(point.getAffineY(), p)
                && point.getAffineY().pow(2).mod(p).equals(right.mod(p));
    }

    private static boolean isInField(BigInteger number, BigInteger p) {
        return number.signum() >= 0 && number.compareTo(p) < 0;
    }
}
