package org.didar.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Every failure becomes one problem with a stable code, and none tells what went wrong inside. */
class ErrorsTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                    .build();

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new Failing())
                    .setControllerAdvice(new ProblemAdvice())
                    .addFilters(
                            new RequestIds(Clock.systemUTC()),
                            new BodyLimit(new ProblemWriter(JSON)))
                    .build();

    @Test
    void malformedJsonIsSaidToBeUnreadable() throws Exception {
        expect(
                post("/things").contentType(MediaType.APPLICATION_JSON).content("{\"name\":"),
                400,
                "request.malformed");
    }

    @Test
    void aMissingBodyIsMalformed() throws Exception {
        expect(post("/things").contentType(MediaType.APPLICATION_JSON), 400, "request.malformed");
    }

    @Test
    void aWrongMediaTypeIsMalformed() throws Exception {
        expect(
                post("/things").contentType(MediaType.TEXT_PLAIN).content("name"),
                400,
                "request.malformed");
    }

    @Test
    void anIdThatIsNoneIsMalformed() throws Exception {
        expect(get("/things/7"), 400, "request.malformed");
    }

    @Test
    void aMethodThatIsNotThereIsMalformed() throws Exception {
        expect(put("/things"), 400, "request.malformed");
    }

    @Test
    void fieldsAreNamedWithACodeEach() throws Exception {
        expect(
                        post("/things")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\":\" \"}"),
                        422,
                        "request.invalid")
                .andExpect(jsonPath("$.errors[0].field").value("name"))
                .andExpect(jsonPath("$.errors[0].code").value("field.notblank"));
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsTooLarge() throws Exception {
        expect(
                post("/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[BodyLimit.MAX_BYTES + 1]),
                413,
                "request.too_large");
    }

    @Test
    void whatSomeoneChangedMeanwhileIsStale() throws Exception {
        expect(get("/stale"), 409, "conflict.stale");
    }

    @Test
    void aProblemCarriesWhatHelpsToGoOn() throws Exception {
        expect(get("/limited"), 429, "rate.limited")
                .andExpect(jsonPath("$.alternatives[0]").value("later"))
                .andExpect(jsonPath("$.type").value("urn:didar:problem:rate.limited"))
                .andExpect(jsonPath("$.title").value(CommonProblem.RATE_LIMITED.sentence()));
    }

    @Test
    void aFailureInsideShowsNothingOfIt() throws Exception {
        expect(get("/broken"), 500, "server.failed")
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void aBrokenConstraintShowsNothingOfItEither() throws Exception {
        expect(get("/constraint"), 500, "server.failed")
                .andExpect(content().string(not(containsString("person_national_id"))));
    }

    private ResultActions expect(MockHttpServletRequestBuilder request, int status, String code)
            throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.requestId").isNotEmpty());
    }

    record Thing(@NotBlank String name) {}

    @Controller
    @TestComponent
    @ResponseBody
    static class Failing {

        @PostMapping(path = "/things", consumes = MediaType.APPLICATION_JSON_VALUE)
        Thing add(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/things/{id}")
        UUID thing(@PathVariable UUID id) {
            return id;
        }

        @GetMapping("/stale")
        void stale() {
            throw new OptimisticLockingFailureException("row 7");
        }

        @GetMapping("/limited")
        void limited() {
            throw new Problem(CommonProblem.RATE_LIMITED).with("alternatives", List.of("later"));
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("secret: the key is under the mat");
        }

        @GetMapping("/constraint")
        void constraint() {
            throw new DataIntegrityViolationException("Duplicate entry for person_national_id");
        }
    }
}
