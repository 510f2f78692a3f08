package org.didar.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.didar.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The same body in front of the controllers: security, limits and addresses nobody serves. */
@OnH2
class RefusalsTests {

    @Autowired MockMvc mvc;

    @Test
    void withoutASessionOneIsAskedToSignIn() throws Exception {
        expect(get("/api/me"), 401, "auth.required");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsChanged() throws Exception {
        expect(post("/api/me/locale").with(user("x")), 403, "csrf.missing");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAnyoneReadsIt() throws Exception {
        expect(
                post("/api/sign-in/code")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[BodyLimit.MAX_BYTES + 1]),
                413,
                "request.too_large");
    }

    @Test
    void anAddressNobodyServesIsNotFound() throws Exception {
        expect(get("/api/nowhere").with(user("x")), 404, "thing.not_found");
    }

    @Test
    void aMethodNobodyServesIsMalformed() throws Exception {
        expect(delete("/api/sign-in/code").with(csrf()), 400, "request.malformed");
    }

    private void expect(MockHttpServletRequestBuilder request, int status, String code)
            throws Exception {
        mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.requestId").isNotEmpty())
                .andExpect(header().exists("Didar-Now"));
    }
}
