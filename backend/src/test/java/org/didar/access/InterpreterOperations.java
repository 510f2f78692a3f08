package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
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

/** Requests about interpreters, of whom each prison's province has one. */
final class InterpreterOperations {

    private static final String PRISONS = "/api/timetable/prisons/";
    private static final String VISITS = "/api/visits/";

    private final Map<String, Operation> all;
    private final JdbcClient jdbc;
    private final Map<UUID, UUID> interpreters = new HashMap<>();

    InterpreterOperations(JdbcClient jdbc, AccessWorld world, Map<String, Operation> all) {
        this.all = all;
        this.jdbc = jdbc;
        for (Role role : Role.values()) {
            for (Whose whose : Whose.values()) {
                interpreters.computeIfAbsent(
                        world.things(role, whose).place().prison(), this::furnish);
            }
        }
    }

    void add() {
        put("GET " + PRISONS + "{id}/interpreters", asking -> get(prison(asking)));
        put(
                "POST " + PRISONS + "{id}/interpreters",
                asking ->
                        Acting.post(
                                prison(asking),
                                Map.of("name", "روژین دماوندی", "languages", List.of("ku"))));
        put(
                "POST " + PRISONS + "{id}/interpreters/{interpreter}/retire",
                asking -> Acting.post(prison(asking) + '/' + of(asking) + "/retire", Map.of()));
        put("GET " + VISITS + "{id}/interpreters", asking -> get(visit(asking) + "/interpreters"));
        put(
                "POST " + VISITS + "{id}/interpreter",
                asking ->
                        Acting.post(
                                visit(asking) + "/interpreter",
                                Map.of("interpreterId", of(asking), "language", "ku")));
        put(
                "DELETE " + VISITS + "{id}/interpreter",
                asking -> delete(visit(asking) + "/interpreter"));
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, _ -> Stream.empty()));
    }

    private static String prison(Asking asking) {
        return PRISONS + asking.things().place().prison() + "/interpreters";
    }

    private static String visit(Asking asking) {
        return VISITS + asking.things().visit("CONFIRMED");
    }

    private UUID of(Asking asking) {
        return Objects.requireNonNull(interpreters.get(asking.things().place().prison()));
    }

    private UUID furnish(UUID prison) {
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into interpreter (id, province_id, name, languages)
                        select ?, d.province_id, 'x', 'ku'
                        from prison p join judicial_district d on d.id = p.district_id
                        where p.id = ?
                        """)
                .params(Ids.bytes(id), Ids.bytes(prison))
                .update();
        return id;
    }
}
