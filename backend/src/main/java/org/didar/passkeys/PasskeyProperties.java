package org.didar.passkeys;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param origins from where passkeys may be used; the public address alone when there are none
 */
@ConfigurationProperties("didar.passkeys")
record PasskeyProperties(@DefaultValue List<URI> origins) {

    PasskeyProperties {
        for (URI each : origins) {
            boolean local = each.getHost() != null && each.getHost().endsWith("localhost");
            if (!"https".equals(each.getScheme()) && !local) {
                throw new IllegalArgumentException(
                        "didar.passkeys.origins must be https addresses: " + each);
            }
        }
    }
}
