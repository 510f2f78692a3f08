package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a conference server asks, as somebody without its token would. */
final class ConferenceOperations {

    private static final String PATH = "/api/reservations/conference";

    private final Map<String, Operation> all;

    ConferenceOperations(Map<String, Operation> all) {
        this.all = all;
    }

    void add() {
        put(
                "POST " + PATH,
                _ ->
                        post(PATH)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("name", "a1"));
        put("GET " + PATH + "/{id}", _ -> get(PATH + "/" + UUID.randomUUID()));
        put("DELETE " + PATH + "/{id}", _ -> delete(PATH + "/" + UUID.randomUUID()));
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, _ -> Stream.of()));
    }
}
