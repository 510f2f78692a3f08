package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests about the rules of a prison, with a version in each that nobody has verified. */
final class RuleOperations {

    private final Map<String, Operation> all;
    private final Map<UUID, UUID> versions = new HashMap<>();

    RuleOperations(Map<String, Operation> all, JdbcClient jdbc, AccessWorld world) {
        this.all = all;
        for (Whose whose : Whose.values()) {
            UUID prison = world.things(Role.FAMILY, whose).place().prison();
            versions.computeIfAbsent(prison, each -> version(jdbc, each));
        }
    }

    private static UUID version(JdbcClient jdbc, UUID prison) {
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into rule_version (id, rule, scope, scope_id, rule_value, source,
                          valid_from, set_at)
                        values (?, 'booking.changes', 'PRISON', ?, '3', 'policy',
                          '2020-01-01 00:00:00', '2020-01-01 00:00:00')
                        """)
                .params(Ids.bytes(id), Ids.bytes(prison))
                .update();
        return id;
    }

    void add() {
        put("GET /api/rules", asking -> get("/api/rules?scope=PRISON&scopeId=" + prison(asking)));
        all.put(
                "GET /api/rules/places",
                new Operation(
                        asking -> get("/api/rules/places"), asking -> Stream.of(prison(asking))));
        all.put(
                "GET /api/capacity",
                new Operation(asking -> get("/api/capacity"), asking -> Stream.of(prison(asking))));
        for (String act : List.of("", "/preview")) {
            put(
                    "POST /api/rules/{rule}" + act,
                    asking -> Acting.post("/api/rules/booking.notice" + act, setting(asking)));
        }
        put(
                "POST /api/rules/versions/{id}/verification",
                asking ->
                        Acting.post(
                                "/api/rules/versions/"
                                        + Objects.requireNonNull(versions.get(prison(asking)))
                                        + "/verification",
                                Map.of()));
    }

    private static Map<String, Object> setting(Asking asking) {
        return Map.of(
                "scope", "PRISON", "scopeId", prison(asking), "value", "24h", "source", "policy");
    }

    private static UUID prison(Asking asking) {
        return asking.things().place().prison();
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }
}
