package org.didar.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One socket of a browser: what it hears is kept until a test asks for it. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    Socket(URI address, String cookies, @Nullable String origin) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().header("Cookie", cookies);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        try {
            socket = builder.buildAsync(address, this).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                throw new HandshakeRefused(refused.getResponse().statusCode());
            }
            throw e;
        }
    }

    /** The server did not open the socket. */
    public static final class HandshakeRefused extends RuntimeException {
        private final int status;

        HandshakeRefused(int status) {
            super("Handshake refused with " + status);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Socket send(Map<String, ?> message) {
        return sendText(Browser.JSON.writeValueAsString(message));
    }

    public Socket sendText(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Sends a hello from a page of its own. */
    public Socket hello(String ticket) {
        return send(Map.of("t", "hello", "ticket", ticket, "page", UUID.randomUUID()));
    }

    /** The next message of a type; others before it are let go. */
    public JsonNode await(String type) {
        return await(type, message -> true);
    }

    /** The next message of a type for which something holds. */
    public JsonNode await(String type, Predicate<JsonNode> condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            JsonNode message = poll(until - System.nanoTime());
            if (message == null) {
                throw new AssertionError("No such " + type + " came; closed: " + closed);
            }
            if (message.path("t").asString("").equals(type) && condition.test(message)) {
                return message;
            }
        }
    }

    private @Nullable JsonNode poll(long nanos) {
        try {
            return heard.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** The close code, when the server closes. */
    public int awaitClose() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            heard.add(Browser.JSON.readTree(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
