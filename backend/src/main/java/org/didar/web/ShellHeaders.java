package org.didar.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;

/**
 * The policies the page runs under.
 *
 * @param mediaLibraryOrigin an origin from which a conference library may be loaded, or empty
 */
@ConfigurationProperties("didar.shell")
record ShellHeaders(@DefaultValue("") String mediaLibraryOrigin) {

    static final CrossOriginOpenerPolicy OPENER = CrossOriginOpenerPolicy.SAME_ORIGIN;

    /** A visit needs the camera and the microphone, and a station stays awake; nothing else. */
    static final String PERMISSIONS =
            "camera=(self), microphone=(self), screen-wake-lock=(self), fullscreen=(self),"
                    + " geolocation=(), payment=(), usb=()";

    String contentPolicy() {
        return "default-src 'none'; script-src 'self' "
                + mediaLibraryOrigin
                + "; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; media-src"
                + " 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
