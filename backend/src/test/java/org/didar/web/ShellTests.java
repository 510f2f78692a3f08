package org.didar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.didar.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What every answer carries, whoever gives it, and what never reaches a controller. */
@OnH2
class ShellTests {

    private static final Path PAGE = Path.of("../web-client/index.html");

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", // the page
                "/visits/0192", // the page, for an address of its router
                "/assets/nothing.js",
                "/api/media",
                "/api/me", // a problem
                "/api/nowhere",
                "/actuator/health"
            })
    void everyAnswerCarriesTheShell(String path) throws Exception {
        carriesTheShell(answer(get(path).secure(true)));
    }

    @Test
    void whatIsTooLargeCarriesItToo() throws Exception {
        carriesTheShell(
                answer(
                        post("/api/sign-in/code")
                                .secure(true)
                                .content(new byte[BodyLimit.MAX_BYTES + 1])));
    }

    @Test
    void withoutHttpsNothingIsPromisedAboutIt() throws Exception {
        assertThat(answer(get("/api/me")).getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/media", "/api/me", "/api/nowhere"})
    void noAnswerOfTheApiIsKept(String path) throws Exception {
        assertThat(answer(get(path)).getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void thePageHasNoScriptOfItsOwn() throws Exception {
        String page = Files.readString(PAGE);
        assertThat(Pattern.compile("<script(?![^>]*\\ssrc=)").matcher(page).find()).isFalse();
        assertThat(page)
                .doesNotContain("<style", "javascript:")
                .doesNotContainPattern("\\son\\w+=");
        assertThat(answer(get("/")).getHeader("Content-Security-Policy"))
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    }

    @Test
    void theTokenOfThePageGoesOverHttpsAndNotToOtherSites() {
        CookieCsrfTokenRepository tokens = SecurityConfiguration.tokenOfThePage();
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse answer = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, answer);
        assertThat(answer.getCookie("XSRF-TOKEN"))
                .isNotNull()
                .satisfies(token -> assertThat(token.getSecure()).isTrue())
                .satisfies(token -> assertThat(token.getAttribute("SameSite")).isEqualTo("Lax"));
    }

    @Test
    void aForgedTokenIsNone() throws Exception {
        mvc.perform(post("/api/me/locale").with(user("x")).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"mobile\":", "{\"a\":"})
    void deeplyNestedJsonIsMalformed(String opening) throws Exception {
        String deep = opening.repeat(BodyLimit.MAX_BYTES / opening.length());
        malformed(post("/api/sign-in/code").contentType(MediaType.APPLICATION_JSON).content(deep));
    }

    @Test
    void anotherMediaTypeIsMalformed() throws Exception {
        malformed(post("/api/sign-in/code").contentType(MediaType.APPLICATION_XML).content("<a/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "TRACE", "PROPFIND"})
    void anotherMethodIsMalformed(String method) throws Exception {
        malformed(request(HttpMethod.valueOf(method), "/api/sign-in/code"));
    }

    private void malformed(MockHttpServletRequestBuilder request) throws Exception {
        mvc.perform(request.with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static void carriesTheShell(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=63072000 ; includeSubDomains");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Permissions-Policy"))
                .contains("camera=(self)", "microphone=(self)", "geolocation=()");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
