package org.didar.live;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps an idle socket light. Tomcat gives each one buffers for the longest frame and for a page's
 * whole answer, some 120 KB; nearly all frames here are shorter than one of these, and what is
 * longer comes and goes in parts.
 */
@Component
class SmallBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BYTES = "2048";
    private static final String CHARACTERS = "1024";

    /** Frames of bytes are refused whatever they hold. */
    private static final String REFUSED_BYTES = "128";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // Read once, before the first socket, and to be set in no other way.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BYTES);
        factory.addContextCustomizers(context -> {
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", CHARACTERS);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", REFUSED_BYTES);
        });
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES);
            connector.setProperty("socket.appWriteBufSize", BYTES);
        });
    }
}
