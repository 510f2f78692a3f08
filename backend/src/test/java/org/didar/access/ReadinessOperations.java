package org.didar.access;

import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.access.Operations.Operation;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld;
import org.didar.testing.AccessWorld.Things;
import org.didar.testing.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A valid request for each operation on device tests and station checks, and a check of each
 * station.
 */
final class ReadinessOperations {

    private final JdbcClient jdbc;
    private final Map<String, Operation> all;

    ReadinessOperations(JdbcClient jdbc, AccessWorld world, Map<String, Operation> all) {
        this.jdbc = jdbc;
        this.all = all;
        Stream.of(Whose.values())
                .map(whose -> world.things(Role.FAMILY, whose).station())
                .distinct()
                .forEach(this::check);
        // Who sits in a visit is not interrupted, and somebody sits at every station of this world.
        jdbc.sql("update seat set present = false where kind = 'STATION'").update();
    }

    void add() {
        Map<String, Object> result =
                Map.of("verdict", "GOOD", "camera", true, "microphone", true, "speaker", true);
        posts("/api/visits/{id}/device-test", things -> things.visit("CONFIRMED"), Map.of());
        posts("/api/visits/{id}/device-test/result", things -> things.visit("CONFIRMED"), result);
        posts("/api/stations/{id}/reload", Things::station, Map.of());
        posts("/api/stations/{id}/check", Things::station, Map.of());
        all.put(
                "POST /api/station/check",
                new Operation(
                        _ ->
                                post(
                                        "/api/station/check",
                                        Map.of("camera", "GOOD", "microphone", "SILENT")),
                        _ -> Stream.of()));
        all.put(
                "GET /api/stations/checks",
                new Operation(
                        _ -> get("/api/stations/checks"),
                        asking -> Stream.of(asking.things().station())));
        all.put(
                "GET /api/me/rehearsals",
                new Operation(
                        _ -> get("/api/me/rehearsals"),
                        asking -> Stream.of(asking.things().visit("CONFIRMED"))));
    }

    private void posts(String path, Function<Things, UUID> id, Map<String, ?> body) {
        all.put(
                "POST " + path,
                new Operation(
                        asking ->
                                post(
                                        path.replace("{id}", id.apply(asking.things()).toString()),
                                        body),
                        _ -> Stream.of()));
    }

    private void check(UUID station) {
        jdbc.sql(
                        """
                        insert into station_check (station_id, checked_at, camera, microphone)
                        values (?, current_timestamp, 'GOOD', 'GOOD')
                        """)
                .param(Ids.bytes(station))
                .update();
    }
}
