package org.didar.live;

import java.util.Map;
import org.didar.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** The one address, {@code /ws}. A foreign Origin is refused with 403 by the registry's default. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveSocketConfiguration implements WebSocketConfigurer {

    static final String SIGNED_IN = "signedIn";

    private final LiveSocketHandler handler;

    LiveSocketConfiguration(LiveSocketHandler handler) {
        this.handler = handler;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/ws").addInterceptors(new SessionOnly());
    }

    /** Carries who is signed in from the handshake to the socket; refuses those who are not. */
    private static final class SessionOnly implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler socket,
                Map<String, Object> attributes) {
            SignedIn signedIn = SignedIn.current().orElse(null);
            if (signedIn == null || signedIn.session() == null) {
                response.setStatusCode(HttpStatus.UNAUTHORIZED);
                return false;
            }
            attributes.put(SIGNED_IN, signedIn);
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler socket,
                @Nullable Exception exception) {}
    }
}
