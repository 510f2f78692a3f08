package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A valid request for each operation on the waiting list, and somebody's past waiting in it. */
final class WaitingOperations {

    private static final String ROAD = "/api/me/waiting-list";

    private final JdbcClient jdbc;
    private final Map<String, Operation> all;
    private final Map<UUID, UUID> entries = new HashMap<>();

    WaitingOperations(JdbcClient jdbc, AccessWorld world, Map<String, Operation> all) {
        this.jdbc = jdbc;
        this.all = all;
        for (Whose whose : Whose.values()) {
            add(world.things(Role.FAMILY, whose));
        }
        add(world.things(Role.LAWYER, Whose.OWN));
    }

    void add() {
        all.put("GET " + ROAD, new Operation(_ -> get(ROAD), asking -> Stream.of(entry(asking))));
        all.put(
                "POST " + ROAD,
                new Operation(asking -> Acting.post(ROAD, wanted(asking)), _ -> Stream.of()));
        all.put(
                "DELETE " + ROAD + "/{id}",
                new Operation(asking -> delete(ROAD + "/" + entry(asking)), _ -> Stream.of()));
    }

    private void add(AccessWorld.Things things) {
        entries.computeIfAbsent(things.owner().account(), each -> entry(things));
    }

    private UUID entry(Asking asking) {
        return Objects.requireNonNull(entries.get(asking.things().owner().account()));
    }

    /** So far ahead that nothing can be booked yet. */
    private static Map<String, Object> wanted(Asking asking) {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(80).toString();
        return Map.of("prisonerId", asking.things().bookable(), "firstDay", day, "lastDay", day);
    }

    /** Ended just now, so that it is still shown and waits for nothing. */
    private UUID entry(AccessWorld.Things things) {
        UUID id = Ids.next();
        UUID owner = Objects.requireNonNull(things.owner().person());
        jdbc.sql(
                        """
                        insert into waiting_entry (id, prisoner_id, prison_id, person_id, asked_by,
                          first_day, last_day, day_part, since, state, look_at, ended_at)
                        values (?, ?, ?, ?, ?, '2030-01-05', '2030-01-06', 'ANY',
                          current_timestamp, 'LEFT', current_timestamp, current_timestamp)
                        """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(things.prisoner()),
                        Ids.bytes(things.place().prison()),
                        Ids.bytes(owner),
                        Ids.bytes(things.owner().account()))
                .update();
        return id;
    }
}
