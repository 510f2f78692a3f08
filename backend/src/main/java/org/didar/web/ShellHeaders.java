package org.didar.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The policies the page runs under.
 *
 * @param mediaLibraryOrigin an origin from which a conference library may be loaded, or empty
 * @param mediaServiceOrigin the origin of the conference server's WebSocket; the same host unless
 *     said
 */
@ConfigurationProperties("didar.shell")
record ShellHeaders(
        @DefaultValue("") String mediaLibraryOrigin, @DefaultValue("") String mediaServiceOrigin) {

    private static final long TWO_YEARS = 2 * 365 * 24 * 3600L;

    /** A visit needs the camera and the microphone, and a station stays awake; nothing else. */
    static final String PERMISSIONS =
            "camera=(self), microphone=(self), screen-wake-lock=(self), fullscreen=(self),"
                    + " geolocation=(), payment=(), usb=()";

    ShellHeaders {
        if (mediaServiceOrigin.isBlank()) {
            mediaServiceOrigin = mediaLibraryOrigin.replaceFirst("^http", "ws");
        }
    }

    /** All of them; what may be kept is said by {@link PageShell}, everything else never is. */
    void writeTo(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy()))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(TWO_YEARS).includeSubDomains(true))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private String contentPolicy() {
        return "default-src 'none'; script-src 'self' "
                + mediaLibraryOrigin
                + "; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; media-src"
                + " 'self' blob:; connect-src 'self' "
                + mediaServiceOrigin
                + "; manifest-src 'self'; worker-src 'self';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
