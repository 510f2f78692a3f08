package org.didar.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser: keeps its cookies and sends the token that writing needs. */
public final class MockBrowser {

    private static final String TOKEN = "XSRF-TOKEN";

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public MockBrowser(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** What came back, with the body as JSON. */
    public record Answer(int status, JsonNode body, @Nullable String contentType) {

        public Answer is(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }

        /** A problem of that status and code. */
        public Answer isProblem(int expected, String code) {
            assertThat(body.path("code").asString()).as("%s", body).isEqualTo(code);
            assertThat(contentType).startsWith("application/problem+json");
            return is(expected);
        }
    }

    public Answer read(String path) {
        return send(get(path));
    }

    /** Posts JSON with the token, fetching one first as a page would. */
    public Answer write(String path, Object body) {
        if (!cookies.containsKey(TOKEN)) {
            read("/api/me");
        }
        return send(json(path, body).header("X-" + TOKEN, cookie(TOKEN)));
    }

    public Answer writeWithoutToken(String path, Object body) {
        return send(json(path, body));
    }

    /** The session's cookie, whose name only a real server knows; empty without a session. */
    public String session() {
        return cookies.keySet().stream()
                .filter(name -> !name.equals(TOKEN))
                .map(this::cookie)
                .findFirst()
                .orElse("");
    }

    private String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    private static MockHttpServletRequestBuilder json(String path, Object body) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body));
    }

    private Answer send(MockHttpServletRequestBuilder request) {
        Collection<Cookie> sent = cookies.values();
        if (!sent.isEmpty()) {
            request.cookie(sent.toArray(Cookie[]::new));
        }
        try {
            MockHttpServletResponse response =
                    mvc.perform(request.secure(true)).andReturn().getResponse();
            for (Cookie cookie : response.getCookies()) {
                keep(cookie);
            }
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            String type = response.getContentType();
            boolean isJson = type != null && type.contains("json");
            return new Answer(
                    response.getStatus(),
                    JsonMapper.shared().readTree(isJson && !text.isEmpty() ? text : "null"),
                    type);
        } catch (Exception e) {
            throw new IllegalStateException("The request failed on its way", e);
        }
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }
}
