package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import org.didar.testing.World;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests about who is kept separate, with a pair and a third prisoner in each prison. */
final class SeparationOperations {

    private static final String ROAD = "/api/separations";

    private final Map<String, Operation> all;
    private final JdbcClient jdbc;
    private final World world;
    private final Map<UUID, Kept> kept = new HashMap<>();

    private record Kept(UUID pair, UUID one, UUID third) {}

    SeparationOperations(BeanFactory beans, AccessWorld place, Map<String, Operation> all) {
        this.all = all;
        jdbc = beans.getBean(JdbcClient.class);
        world = new World(beans);
        for (Role role : Role.values()) {
            for (Whose whose : Whose.values()) {
                kept.computeIfAbsent(place.things(role, whose).place().prison(), this::furnish);
            }
        }
    }

    void add() {
        all.put(
                "GET " + ROAD,
                new Operation(asking -> get(ROAD), asking -> Stream.of(of(asking).pair())));
        put(
                "POST /api/prisoners/{id}/separations",
                asking ->
                        Acting.post(
                                "/api/prisoners/" + of(asking).one() + "/separations",
                                Map.of("otherId", of(asking).third(), "reason", "نزاع")));
        put(
                "POST " + ROAD + "/{id}/lift",
                asking -> Acting.post(ROAD + '/' + of(asking).pair() + "/lift", Map.of()));
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }

    private Kept of(Asking asking) {
        return Objects.requireNonNull(kept.get(asking.things().place().prison()));
    }

    private Kept furnish(UUID prison) {
        UUID one = world.prisoner(prison, world.freeNumber());
        UUID other = world.prisoner(prison, world.freeNumber());
        UUID pair = Ids.next();
        jdbc.sql(
                        "insert into keep_separate (id, one_id, other_id, reason, set_by, set_at)"
                                + " values (?, ?, ?, 'x', ?, current_timestamp)")
                .params(Ids.bytes(pair), Ids.bytes(one), Ids.bytes(other), Ids.bytes(pair))
                .update();
        side(pair, one, other);
        side(pair, other, one);
        return new Kept(pair, one, world.prisoner(prison, world.freeNumber()));
    }

    private void side(UUID pair, UUID prisoner, UUID other) {
        jdbc.sql(
                        "insert into keep_separate_side (prisoner_id, other_id, pair_id)"
                                + " values (?, ?, ?)")
                .params(Ids.bytes(prisoner), Ids.bytes(other), Ids.bytes(pair))
                .update();
    }
}
