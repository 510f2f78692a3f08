package org.didar.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * A provider of OpenID Connect by which officials may sign in; none without an issuer.
 *
 * @param issuer its address, under which it says all others
 * @param clientId what Didar is called there
 * @param clientSecret what Didar proves itself with there, if anything
 * @param clientSecretFile a file that holds the same
 * @param nameFa what people call it
 * @param nameEn the same in English
 * @param match what finds somebody's account when they come for the first time
 * @param claim where the provider says that
 * @param scopes what is asked of it
 * @param acr how people must have signed in there, any of these; nothing asks for nothing
 * @param amr by what means, any of these; nothing asks for nothing
 * @param timeout how long it may take to answer
 */
@ConfigurationProperties("didar.oidc")
record OidcProperties(
        @Nullable URI issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path clientSecretFile,
        @Nullable String nameFa,
        @Nullable String nameEn,
        @DefaultValue("MOBILE") Match match,
        @DefaultValue("phone_number") String claim,
        @DefaultValue({"openid", "phone"}) List<String> scopes,
        @DefaultValue List<String> acr,
        @DefaultValue List<String> amr,
        @DefaultValue("5s") Duration timeout) {

    /** By what an account is found at the first sign-in. */
    enum Match {
        MOBILE,
        NATIONAL_ID,
        /** By nothing: whoever is signed in already links themselves. */
        LINKED
    }

    OidcProperties {
        if (isSet(issuer)) {
            requireSafe(Objects.requireNonNull(issuer));
            if (!StringUtils.hasText(clientId)) {
                throw new IllegalArgumentException("didar.oidc.client-id is missing");
            }
            if (!scopes.contains("openid")) {
                throw new IllegalArgumentException("didar.oidc.scopes must contain openid");
            }
            if (!timeout.isPositive()) {
                throw new IllegalArgumentException("didar.oidc.timeout must be above zero");
            }
        }
    }

    boolean isOn() {
        return isSet(issuer);
    }

    String requiredIssuer() {
        return Objects.requireNonNull(issuer, "didar.oidc.issuer").toString();
    }

    String requiredClientId() {
        return Objects.requireNonNull(clientId, "didar.oidc.client-id");
    }

    /** From wherever it stands; none for a provider that asks for no secret. */
    @Nullable String secret() {
        if (clientSecretFile == null || clientSecretFile.toString().isEmpty()) {
            return StringUtils.hasText(clientSecret) ? clientSecret : null;
        }
        try {
            return Files.readString(clientSecretFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("didar.oidc.client-secret-file cannot be read", e);
        }
    }

    private static boolean isSet(@Nullable URI address) {
        return address != null && StringUtils.hasText(address.toString());
    }

    private static void requireSafe(URI issuer) {
        String host = Objects.requireNonNullElse(issuer.getHost(), "");
        boolean here = host.equals("localhost") || host.equals("127.0.0.1");
        if (!"https".equals(issuer.getScheme()) && !here) {
            throw new IllegalArgumentException("didar.oidc.issuer must be an https address");
        }
    }
}
