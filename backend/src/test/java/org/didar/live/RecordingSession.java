package org.didar.live;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A socket without a network: keeps what the server says. */
final class RecordingSession implements WebSocketSession {

    private final String id = Ids.next().toString();
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;

    RecordingSession(SignedIn signedIn) {
        attributes.put(LiveSocketConfiguration.SIGNED_IN, signedIn);
    }

    List<JsonNode> frames() {
        return frames;
    }

    boolean said(String type) {
        return frames.stream().anyMatch(frame -> frame.path("t").asString().equals(type));
    }

    /** The code of the first refusal, if there was one. */
    @Nullable String refusal() {
        return frames.stream()
                .filter(frame -> frame.path("t").asString().equals("error"))
                .map(frame -> frame.path("code").asString())
                .findFirst()
                .orElse(null);
    }

    /**
     * Waits until one of these came and says which: frames are sent by whichever thread is free.
     */
    String awaits(String... types) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            for (String type : types) {
                if (said(type)) {
                    return type;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("Nothing of " + List.of(types) + " came, only " + frames);
    }

    void clear() {
        frames.clear();
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) {
        frames.add(JsonMapper.shared().readTree(message.getPayload().toString()));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public void close(CloseStatus status) {
        open = false;
    }

    @Override
    public @Nullable URI getUri() {
        return null;
    }

    @Override
    public HttpHeaders getHandshakeHeaders() {
        return HttpHeaders.EMPTY;
    }

    @Override
    public @Nullable Principal getPrincipal() {
        return null;
    }

    @Override
    public @Nullable InetSocketAddress getLocalAddress() {
        return null;
    }

    @Override
    public @Nullable InetSocketAddress getRemoteAddress() {
        return null;
    }

    @Override
    public @Nullable String getAcceptedProtocol() {
        return null;
    }

    @Override
    public void setTextMessageSizeLimit(int messageSizeLimit) {}

    @Override
    public int getTextMessageSizeLimit() {
        return LiveSocketHandler.MAX_FRAME_BYTES;
    }

    @Override
    public void setBinaryMessageSizeLimit(int messageSizeLimit) {}

    @Override
    public int getBinaryMessageSizeLimit() {
        return LiveSocketHandler.MAX_FRAME_BYTES;
    }

    @Override
    public List<WebSocketExtension> getExtensions() {
        return List.of();
    }
}
