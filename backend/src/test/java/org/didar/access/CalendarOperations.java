package org.didar.access;

import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A valid request for each operation on calendars, and a private address that opens. */
final class CalendarOperations {

    private static final String FEED = "/api/me/calendar-feed";
    private static final String TOKEN = "c".repeat(43);

    private final Map<String, Operation> all;

    CalendarOperations(JdbcClient jdbc, AccessWorld world, Map<String, Operation> all) {
        this.all = all;
        jdbc.sql(
                        "insert into calendar_feed (account_id, token_hash, made_at)"
                                + " values (?, ?, current_timestamp)")
                .params(Ids.bytes(world.person(Role.AUDITOR).account()), sha256(TOKEN))
                .update();
    }

    void add() {
        put(
                "GET /api/visits/{id}/calendar",
                asking -> get("/api/visits/" + asking.things().visit("OPEN") + "/calendar"));
        put("GET " + FEED, _ -> get(FEED));
        put("POST " + FEED, _ -> post(FEED, Map.of()));
        put("DELETE " + FEED, _ -> delete(FEED));
        put("GET /api/calendars/{token}", _ -> get("/api/calendars/" + TOKEN));
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, _ -> Stream.of()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
