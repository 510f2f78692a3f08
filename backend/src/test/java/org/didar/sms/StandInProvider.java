package org.didar.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers as it was told and remembers what it was asked. */
final class StandInProvider implements AutoCloseable {

    /** One request. */
    record Asked(String path, Map<String, List<String>> headers, String body) {
        @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }

    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Behaviour behaviour = exchange -> {};

    StandInProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        answers(200);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void answers(int status) {
        answers(status, Map.of(), "");
    }

    void answers(int status, Map<String, String> headers, String body) {
        behaviour =
                exchange -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    headers.forEach(exchange.getResponseHeaders()::set);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                };
    }

    void neverAnswers() {
        behaviour = exchange -> untilClosed();
    }

    void neverEndsItsAnswer() {
        behaviour =
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    untilClosed();
                };
    }

    Asked only() {
        if (asked.size() != 1) {
            throw new AssertionError("Asked " + asked.size() + " times");
        }
        return asked.getFirst();
    }

    Asked last() {
        return asked.getLast();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(
                    new Asked(
                            exchange.getRequestURI().getPath(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            body));
            behaviour.answer(exchange);
        }
    }

    private void untilClosed() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
