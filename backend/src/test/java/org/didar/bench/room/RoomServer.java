package org.didar.bench.room;

import org.didar.DidarApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The product, and beside it a handler that does nothing but echo: what relays are held against.
 */
final class RoomServer {

    static final String ECHO = "/echo";

    private RoomServer() {}

    public static void main(String[] args) {
        SpringApplication.run(new Class<?>[] {DidarApplication.class, Echo.class}, args);
    }

    @Configuration(proxyBeanMethods = false)
    static class Echo extends TextWebSocketHandler {

        @Bean
        WebSocketConfigurer echoing() {
            return registry -> registry.addHandler(this, ECHO);
        }

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message)
                throws Exception {
            session.sendMessage(message);
        }
    }
}
