package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.didar.testing.AccessWorld.Place;
import org.didar.testing.Acting;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A valid request for each operation on provinces, districts, prisons and stations. */
final class PlaceOperations {

    private static final Map<String, Object> NAME = Map.of("name", "نام تازه");
    private static final Map<String, Object> PRISON =
            Map.of(
                    "name",
                    "زندان نو",
                    "zone",
                    "Asia/Tehran",
                    "workingDays",
                    List.of("SATURDAY", "SUNDAY"));
    private static final Map<String, Object> STATION = Map.of("number", 77, "name", "ایستگاه نو");

    private final Map<String, Operation> all;

    PlaceOperations(Map<String, Operation> all) {
        this.all = all;
    }

    void add() {
        put("GET /api/prisons", asking -> get("/api/prisons?q=زندان"));
        put("GET /api/places/provinces", asking -> get("/api/places/provinces"));
        put(
                "POST /api/places/provinces",
                asking ->
                        Acting.post(
                                "/api/places/provinces",
                                Map.of("slug", "ostan-e-no", "name", "استان نو")));
        of("provinces/{id}", Place::province, NAME);
        lists("provinces/{id}/districts", Place::province);
        of("provinces/{id}/districts", Place::province, NAME);
        of("districts/{id}", Place::district, NAME);
        lists("districts/{id}/prisons", Place::district);
        of("districts/{id}/prisons", Place::district, PRISON);
        of("prisons/{id}", Place::prison, PRISON);
        of("prisons/{id}/close", Place::empty, Map.of());
        lists("prisons/{id}/stations", Place::prison);
        of("prisons/{id}/stations", Place::prison, STATION);
        ofStation("stations/{id}", STATION);
        ofStation("stations/{id}/service", Map.of("service", "OUT_OF_ORDER"));
    }

    private void lists(String road, Function<Place, UUID> of) {
        put(
                "GET /api/places/" + road,
                asking -> get(filled(road, of.apply(asking.things().place()))));
    }

    private void of(String road, Function<Place, UUID> of, Map<String, ?> body) {
        put(
                "POST /api/places/" + road,
                asking -> Acting.post(filled(road, of.apply(asking.things().place())), body));
    }

    private void ofStation(String road, Map<String, ?> body) {
        put(
                "POST /api/places/" + road,
                asking -> Acting.post(filled(road, asking.things().station()), body));
    }

    private static String filled(String road, UUID id) {
        return "/api/places/" + road.replace("{id}", id.toString());
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }
}
