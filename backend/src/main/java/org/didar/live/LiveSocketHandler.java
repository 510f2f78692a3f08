package org.didar.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.didar.access.SignedIn;
import org.didar.kernel.Origin;
import org.didar.live.protocol.ClientMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/** Turns frames into messages and failures into refusals; what they mean is decided elsewhere. */
@Component
class LiveSocketHandler extends TextWebSocketHandler {

    static final int MAX_FRAME_BYTES = 32 * 1024;
    static final int MAX_NESTING = 16;

    private static final Logger log = LoggerFactory.getLogger(LiveSocketHandler.class);
    private static final String UNREAD = "UNREAD";
    private static final String CONNECTION = "connection";
    private static final String ORIGIN = "origin";

    private final Sockets sockets;
    private final Receiving receiving;
    private final Refusing refusing;
    private final JsonMapper json =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_NESTING)
                                                    .build())
                                    .build())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .changeDefaultPropertyInclusion(
                            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    LiveSocketHandler(Sockets sockets, Receiving receiving, Refusing refusing) {
        this.sockets = sockets;
        this.receiving = receiving;
        this.refusing = refusing;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Map<String, Object> attributes = session.getAttributes();
        SignedIn signedIn =
                (SignedIn)
                        Objects.requireNonNull(attributes.get(LiveSocketConfiguration.SIGNED_IN));
        Connection connection = new Connection(session, json, signedIn);
        attributes.put(CONNECTION, connection);
        InetSocketAddress remote = session.getRemoteAddress();
        attributes.put(
                ORIGIN,
                Origin.of(
                        Origin.Kind.SOCKET,
                        remote == null ? null : remote.getAddress().getHostAddress()));
        sockets.add(connection);
    }

    /** Else each socket would keep a buffer for the longest frame. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        Connection connection = connection(session);
        if (connection.isClosing()) {
            return;
        }
        connection
                .parts()
                .add(part.getPayload(), part.isLast(), MAX_FRAME_BYTES)
                .ifPresent(frame -> handle(session, connection, frame));
    }

    private void handle(WebSocketSession session, Connection connection, String frame) {
        try (var _ = origin(session).enter()) {
            connection.handle(() -> take(connection, frame));
        }
    }

    private void take(Connection connection, String frame) {
        if (connection.floods()) {
            refusing.refuse(connection, null, UNREAD, LiveProblem.FLOOD);
            return;
        }
        if (frame.getBytes(StandardCharsets.UTF_8).length > MAX_FRAME_BYTES) {
            refusing.refuse(connection, null, UNREAD, LiveProblem.FRAME_TOO_LARGE);
            return;
        }
        try {
            receiving.receive(connection, json.readValue(frame, ClientMessage.class));
        } catch (InvalidTypeIdException e) {
            refusing.refuse(connection, null, UNREAD, LiveProblem.FRAME_UNKNOWN);
        } catch (JacksonException e) {
            refusing.refuse(connection, null, UNREAD, LiveProblem.FRAME_MALFORMED);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        log.debug("Socket failed: {}", exception.getMessage());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        receiving.closed(connection(session), status);
    }

    /** One for the whole socket: once it is known whose it is, refusals tell the same. */
    private static Origin origin(WebSocketSession session) {
        return (Origin) Objects.requireNonNull(session.getAttributes().get(ORIGIN));
    }

    private static Connection connection(WebSocketSession session) {
        return (Connection) Objects.requireNonNull(session.getAttributes().get(CONNECTION));
    }
}
