package org.didar.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser against a real port: cookies, the CSRF header, JSON. */
public final class Browser {

    static final JsonMapper JSON = JsonMapper.builder().build();
    public static final String SESSION = "__Host-didar";
    private static final String TOKEN = "XSRF-TOKEN";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private @Nullable String origin;

    public Browser(int port) {
        this.port = port;
    }

    /** Says from now on that its page came from there, as a browser does with every write. */
    public Browser at(String pageOrigin) {
        origin = pageOrigin;
        return this;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        /** The problem's stable code, or an empty text. */
        public String code() {
            return body.path("code").asString("");
        }

        /** Fails with the whole answer when the status is another. */
        public Answer is(int expected) {
            return expect(expected, this);
        }

        /** A refusal with that status and code. */
        public Answer isProblem(int expected, String expectedCode) {
            is(expected);
            if (!code().equals(expectedCode)) {
                throw new AssertionError("Expected " + expectedCode + " but got " + this);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Opens an address that leads elsewhere, and says where to. */
    public String followed(String path) {
        HttpResponse<String> response = exchange(HttpRequest.newBuilder(uri(path)).GET());
        return response.headers().firstValue("Location").orElseGet(response::body);
    }

    /** Writes with the token, fetching one first as a page would. */
    public Answer post(String path, Map<String, ?> body) {
        if (!cookies.containsKey(TOKEN)) {
            get("/api/me");
        }
        return send(json(path, body).header("X-" + TOKEN, cookie(TOKEN)));
    }

    public Answer delete(String path) {
        if (!cookies.containsKey(TOKEN)) {
            get("/api/me");
        }
        return send(HttpRequest.newBuilder(uri(path)).header("X-" + TOKEN, cookie(TOKEN)).DELETE());
    }

    /** Writes as another site could make a browser do: with the cookies, without the token. */
    public Answer postWithoutToken(String path, Map<String, ?> body) {
        return send(json(path, body));
    }

    /** The value of a cookie, or an empty text. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder json(String path, Map<String, ?> body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** Signs in with the code that the outbox shows. */
    public Browser signIn(String mobile) {
        get("/api/me");
        expect(202, post("/api/sign-in/code", Map.of("mobile", mobile)));
        expect(200, post("/api/sign-in", Map.of("mobile", mobile, "code", lastCode())));
        return this;
    }

    private String lastCode() {
        String text = get("/dev/api/outbox").body().path(0).path("text").asString("");
        String digits =
                text.codePoints()
                        .filter(Character::isDigit)
                        .map(each -> Character.digit(each, 10))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining());
        return digits.substring(0, 6);
    }

    /** Fails with the whole answer when the status is another. */
    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + " but got " + answer);
        }
        return answer;
    }

    /** Puts a cookie into this browser, as somebody could who had it in their hands before. */
    public void plant(String name, String value) {
        cookies.put(name, value);
    }

    /** The cookies as a request header. */
    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    /** An open socket of this browser's session. */
    public Socket socket() {
        return socket("http://localhost:" + port);
    }

    /** The same, from a page of another origin. */
    public Socket socket(@Nullable String origin) {
        return new Socket(URI.create("ws://localhost:" + port + "/ws"), cookieHeader(), origin);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request);
        String body = response.body();
        return new Answer(
                response.statusCode(), body.isBlank() ? JSON.nullNode() : JSON.readTree(body));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.substring(0, setCookie.indexOf(';'));
        int equals = pair.indexOf('=');
        String value = pair.substring(equals + 1);
        if (value.isEmpty()) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), value);
        }
    }
}
