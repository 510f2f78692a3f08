package org.didar.conferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.util.StringUtils;

/** A key that signs JSON Web Tokens (RFC 7519), with HS256 or RS256 of RFC 7518. */
record SigningKey(JwtEncoder encoder, JwsHeader header) {

    static SigningKey shared(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return new SigningKey(
                NimbusJwtEncoder.withSecretKey(new SecretKeySpec(bytes, "HmacSHA256"))
                        .algorithm(MacAlgorithm.HS256)
                        .build(),
                JwsHeader.with(MacAlgorithm.HS256).type("JWT").build());
    }

    /**
     * @param file a PKCS #8 private key in PEM
     * @param id by which the other side finds the public key; none when blank
     */
    static SigningKey ofFile(Path file, String id) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey own =
                    (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(bytesOf(file)));
            RSAPublicKey others =
                    (RSAPublicKey)
                            keys.generatePublic(
                                    new RSAPublicKeySpec(
                                            own.getModulus(), own.getPublicExponent()));
            JwsHeader.Builder header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT");
            if (StringUtils.hasText(id)) {
                header.keyId(id);
            }
            return new SigningKey(
                    NimbusJwtEncoder.withKeyPair(others, own)
                            .jwkPostProcessor(key -> {
                                if (StringUtils.hasText(id)) {
                                    key.keyID(id);
                                }
                            })
                            .build(),
                    header.build());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "didar.conference: " + file + " is no PKCS #8 RSA key in PEM", e);
        }
    }

    private static byte[] bytesOf(Path file) throws IOException {
        String pem = Files.readString(file);
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return Base64.getDecoder().decode(body);
    }

    String sign(JwtClaimsSet claims) {
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
