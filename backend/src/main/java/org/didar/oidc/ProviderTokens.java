package org.didar.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads ID tokens: signed by one of the keys that the provider publishes now, by it, for us, in
 * time. Unsigned ones and ones signed with the shared secret are none.
 */
class ProviderTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<SignatureAlgorithm> SIGNATURES =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final OidcProperties settings;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    ProviderTokens(OidcProperties settings) {
        this.settings = settings;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(
                Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()),
                keys -> decoder(provider, keys));
    }

    private JwtDecoder decoder(ClientRegistration provider, String keys) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(keys)
                        .jwsAlgorithms(accepted -> accepted.addAll(SIGNATURES))
                        .restOperations(new ProviderTalk(settings).operations())
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
