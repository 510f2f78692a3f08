package org.didar.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.didar.accounts.PublicAddress;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses at which a passkey is good. Each is a party of its own, named by its host. */
@Component
class RelyingParties {

    private final List<URI> origins;

    RelyingParties(PasskeyProperties properties, PublicAddress address) {
        this.origins =
                properties.origins().isEmpty()
                        ? List.of(URI.create(address.to("/")))
                        : properties.origins();
    }

    /**
     * @param id the host, which browsers tie a passkey to
     */
    record RelyingParty(String id, Origin origin) {

        ServerProperty expecting(byte[] challenge) {
            return ServerProperty.builder()
                    .origin(origin)
                    .rpId(id)
                    .challenge(new DefaultChallenge(challenge))
                    .build();
        }
    }

    /**
     * @param origin what the browser says of the page that asks
     * @throws Problem {@code passkey.refused} for an address that is not ours
     */
    RelyingParty at(@Nullable String origin) {
        Origin asking = Optional.ofNullable(origin).map(RelyingParties::parsed).orElse(null);
        return origins.stream()
                .map(each -> new RelyingParty(each.getHost(), parsed(each.toString())))
                .filter(each -> each.origin().equals(asking))
                .findFirst()
                .orElseThrow(() -> new Problem(PasskeyProblem.REFUSED));
    }

    private static Origin parsed(String address) {
        return Origin.create(address.replaceFirst("/$", ""));
    }
}
