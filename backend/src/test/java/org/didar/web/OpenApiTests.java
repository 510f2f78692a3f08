package org.didar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.didar.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document the client's types are made from. After changing the interface on purpose run this
 * test with {@code -Dopenapi.write=true}, then {@code npm run api:types} in {@code web-client}, and
 * commit what both wrote.
 */
@OnH2
class OpenApiTests {

    private static final Path DOCUMENT = Path.of("../web-client/openapi.json");

    @Autowired MockMvc mvc;

    @Test
    void theCheckedInDocumentIsWhatTheServerSays() throws Exception {
        String now = pretty(document());
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run with -Dopenapi.write=true and commit %s", DOCUMENT)
                .isEqualTo(now);
    }

    @Test
    void everyAnswerIsJson() throws Exception {
        assertThat(
                        document().findValues("responses").stream()
                                .flatMap(answers -> answers.findValues("content").stream()))
                .isNotEmpty()
                .allSatisfy(content ->
                        assertThat(content.propertyNames())
                                .allMatch(type ->
                                        type.equals("application/json")
                                                || type.equals("application/problem+json")));
    }

    private JsonNode document() throws Exception {
        String body =
                mvc.perform(get("/api/openapi.json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        return Objects.requireNonNull(JsonMapper.shared().readTree(body));
    }

    private static String pretty(JsonNode document) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document)
                + "\n";
    }
}
