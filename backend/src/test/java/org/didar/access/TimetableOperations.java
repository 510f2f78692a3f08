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

/** Requests about when prisons hold visits and when they are closed. */
final class TimetableOperations {

    private static final String ROAD = "/api/timetable/";
    private static final Map<String, Object> SESSION =
            Map.ofEntries(
                    Map.entry("oneOff", false),
                    Map.entry("weekday", "SATURDAY"),
                    Map.entry("everyWeeks", 1),
                    Map.entry("week", 0),
                    Map.entry("firstStart", "20:00"),
                    Map.entry("slots", 1),
                    Map.entry("slotMinutes", 20),
                    Map.entry("validFrom", "2030-01-01"),
                    Map.entry("kinds", List.of("FAMILY_ONLINE")));
    private static final Map<String, Object> KEEP = Map.of("all", "KEEP");

    private final Map<String, Operation> all;
    private final JdbcClient jdbc;
    private final Map<UUID, UUID> closures = new HashMap<>();
    private final Map<UUID, UUID> exclusions = new HashMap<>();
    private final Map<UUID, UUID> groups = new HashMap<>();

    TimetableOperations(Map<String, Operation> all, JdbcClient jdbc, AccessWorld world) {
        this.all = all;
        this.jdbc = jdbc;
        for (Whose whose : Whose.values()) {
            furnish(world.things(Role.FAMILY, whose).place().prison());
        }
    }

    private void furnish(UUID prison) {
        closures.computeIfAbsent(
                prison,
                each ->
                        insert(
                                "insert into closure (id, prison_id, first_day, last_day, reason,"
                                        + " version) values (?, ?, '2030-03-01', '2030-03-01', 'x',"
                                        + " 0)",
                                each));
        exclusions.computeIfAbsent(
                prison,
                each ->
                        insert(
                                "insert into session_exclusion (id, prison_id, first_day, last_day,"
                                        + " reason, version) values (?, ?, '2030-02-01',"
                                        + " '2030-02-02', 'x', 0)",
                                each));
        groups.computeIfAbsent(
                prison,
                each ->
                        insert(
                                "insert into station_group (id, prison_id, name, version)"
                                        + " values (?, ?, 'سالن', 0)",
                                each));
    }

    void add() {
        all.put(
                "GET /api/timetable/prisons",
                new Operation(
                        asking -> get(ROAD + "prisons"), asking -> Stream.of(prison(asking))));
        put(
                "GET /api/timetable/prisons/{id}/sessions",
                asking -> get(ROAD + "prisons/" + prison(asking) + "/sessions"));
        put(
                "GET /api/timetable/prisons/{id}/day",
                asking -> get(ROAD + "prisons/" + prison(asking) + "/day"));
        for (String sheet : List.of("day-sheet", "day-sheet/pdf")) {
            put(
                    "GET /api/timetable/prisons/{id}/" + sheet,
                    asking -> get(ROAD + "prisons/" + prison(asking) + "/" + sheet));
        }
        posts("prisons/{id}/sessions", TimetableOperations::prison, this::session);
        posts("sessions/{id}", this::sessionOf, this::session);
        posts("sessions/{id}/removal", this::sessionOf, asking -> Map.of());
        posts("prisons/{id}/exclusions", TimetableOperations::prison, asking -> days());
        posts(
                "exclusions/{id}/removal",
                asking -> of(exclusions, asking),
                asking -> Map.of("decisions", KEEP));
        posts("prisons/{id}/groups", TimetableOperations::prison, this::group);
        posts("groups/{id}", asking -> of(groups, asking), this::group);
        posts(
                "groups/{id}/removal",
                asking -> of(groups, asking),
                asking -> Map.of("decisions", KEEP));
        closures();
    }

    private void closures() {
        String name = "/api/timetable/closures";
        all.put(
                "GET " + name,
                new Operation(asking -> get(name), asking -> Stream.of(of(closures, asking))));
        put(
                "POST " + name,
                asking ->
                        Acting.post(
                                name,
                                Map.of(
                                        "prisonId", prison(asking),
                                        "firstDay", "2030-01-05",
                                        "lastDay", "2030-01-05",
                                        "reason", "تعمیر",
                                        "decisions", KEEP)));
        put("DELETE " + name + "/{id}", asking -> delete(name + "/" + of(closures, asking)));
    }

    private static UUID prison(Asking asking) {
        return asking.things().place().prison();
    }

    private Map<String, Object> session(Asking asking) {
        Map<String, Object> session = new HashMap<>(SESSION);
        session.put("stations", List.of(asking.things().station()));
        return Map.of("session", session);
    }

    private static Map<String, Object> days() {
        return Map.of(
                "firstDay", "2030-01-05",
                "lastDay", "2030-01-06",
                "reason", "نوروز",
                "decisions", KEEP);
    }

    private Map<String, Object> group(Asking asking) {
        return Map.of(
                "name",
                "سالن نو",
                "stations",
                List.of(asking.things().station()),
                "decisions",
                KEEP);
    }

    private UUID sessionOf(Asking asking) {
        return jdbc.sql("select id from session_template where prison_id = ? order by id limit 1")
                .param(Ids.bytes(prison(asking)))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .single();
    }

    private static UUID of(Map<UUID, UUID> things, Asking asking) {
        return Objects.requireNonNull(things.get(prison(asking)));
    }

    private UUID insert(String statement, UUID prison) {
        UUID id = Ids.next();
        jdbc.sql(statement).params(Ids.bytes(id), Ids.bytes(prison)).update();
        return id;
    }

    private void posts(
            String road, Function<Asking, UUID> of, Function<Asking, Map<String, ?>> body) {
        put(
                "POST " + ROAD + road,
                asking ->
                        Acting.post(
                                ROAD + road.replace("{id}", of.apply(asking).toString()),
                                body.apply(asking)));
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }
}
