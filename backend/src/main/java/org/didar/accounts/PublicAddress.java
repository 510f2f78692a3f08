package org.didar.accounts;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param publicUrl where people open Didar, for the links in messages
 */
@ConfigurationProperties("didar")
@Validated
public record PublicAddress(@NotNull URI publicUrl) {

    String host() {
        return publicUrl.getHost();
    }

    /** The whole address of a page, for a link in a message. */
    public String to(String path) {
        return publicUrl.resolve(path).toString();
    }

    /** The token stays behind the number sign, which browsers never send to a server's log. */
    String welcome(String token) {
        return publicUrl.resolve("/welcome") + "#" + token;
    }
}
