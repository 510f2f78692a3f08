package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A valid request for each operation on files from which registers are taken over. */
final class ImportOperations {

    private static final String IMPORTS = "/api/imports";

    private final Map<UUID, UUID> files = new HashMap<>();
    private final Map<String, Operation> all;
    private final JdbcClient jdbc;

    /** Files are there beforehand: what a refused request changed is looked for. */
    ImportOperations(Map<String, Operation> all, AccessWorld place, JdbcClient jdbc) {
        this.all = all;
        this.jdbc = jdbc;
        for (Role role : Role.values()) {
            for (Whose whose : Whose.values()) {
                files.computeIfAbsent(place.things(role, whose).place().prison(), this::file);
            }
        }
    }

    void add() {
        all.put(
                "GET " + IMPORTS,
                new Operation(asking -> get(IMPORTS), asking -> Stream.of(file(asking))));
        put("POST " + IMPORTS, ImportOperations::handOver);
        read("/{id}");
        read("/{id}/bad-rows");
        read("/{id}/bad-rows.csv");
        step("start");
        step("give-up");
    }

    private static MockHttpServletRequestBuilder handOver(Asking asking) {
        String road = IMPORTS + "?kind=STATIONS&prison=" + asking.things().place().prison();
        return Acting.post(road, Map.of())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content("number,name\n".getBytes(StandardCharsets.UTF_8));
    }

    private void read(String road) {
        put(
                "GET " + IMPORTS + road,
                asking -> get(IMPORTS + road.replace("{id}", file(asking).toString())));
    }

    private void step(String step) {
        put(
                "POST " + IMPORTS + "/{id}/" + step,
                asking -> Acting.post(IMPORTS + '/' + file(asking) + '/' + step, Map.of()));
    }

    private UUID file(Asking asking) {
        return Objects.requireNonNull(files.get(prison(asking)));
    }

    private static UUID prison(Asking asking) {
        return asking.things().place().prison();
    }

    /** One that was tried and can be started. */
    private UUID file(UUID prison) {
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into import_job (id, kind, prison_id, state, rows_total, rows_done,
                          rows_added, rows_changed, rows_unchanged, rows_bad, handed_over_by,
                          handed_over_at, version)
                        values (?, 'STATIONS', ?, 'CHECKED', 0, 0, 0, 0, 0, 0, ?, ?, 0)
                        """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(prison),
                        Ids.bytes(id),
                        LocalDateTime.of(2026, 11, 22, 8, 0))
                .update();
        return id;
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }
}
