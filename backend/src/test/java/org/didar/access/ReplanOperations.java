package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.EnumMap;
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
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A valid request for each operation on the plans of cleared days, and a plan for each place. */
final class ReplanOperations {

    private static final String ROAD = "/api/replans";

    private final BeanFactory beans;
    private final Map<String, Operation> all;
    private final Map<Whose, UUID> plans = new EnumMap<>(Whose.class);

    ReplanOperations(BeanFactory beans, AccessWorld world, Map<String, Operation> all) {
        this.beans = beans;
        this.all = all;
        for (Whose whose : Whose.values()) {
            plans.put(whose, plan(world.things(Role.FAMILY, whose).place().prison()));
        }
    }

    void add() {
        all.put(
                "GET " + ROAD,
                new Operation(asking -> get(ROAD), asking -> Stream.of(plan(asking))));
        put("POST " + ROAD, asking -> Acting.post(ROAD, cleared(asking)));
        put("GET " + ROAD + "/{id}", asking -> get(ROAD + "/" + plan(asking)));
        for (String act : List.of("seek", "apply", "cancel-all", "drop")) {
            put(
                    "POST " + ROAD + "/{id}/" + act,
                    asking -> Acting.post(ROAD + "/" + plan(asking) + "/" + act, Map.of()));
        }
    }

    private void put(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.of()));
    }

    private UUID plan(Asking asking) {
        return Objects.requireNonNull(plans.get(asking.whose()));
    }

    /** The few minutes in which a booked visit begins. */
    private Map<String, Object> cleared(Asking asking) {
        VisitView visit =
                beans.getBean(VisitDirectory.class).view(asking.things().visit("CONFIRMED"));
        return Map.of(
                "prisonId", visit.prisonId(),
                "from", visit.start().toString(),
                "until", visit.start().plus(Duration.ofMinutes(1)).toString(),
                "reason", "CLOSURE");
    }

    /** A proposal for a day long past, on which nothing is booked. */
    private UUID plan(UUID prison) {
        UUID id = Ids.next();
        beans.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into replan (id, prison_id, from_at, until_at, reason, state,
                          wanted_by, wanted_at, proposed_at, version)
                        values (?, ?, '2020-01-04 00:00:00', '2020-01-05 00:00:00', 'CLOSURE',
                          'PROPOSED', ?, current_timestamp, current_timestamp, 0)
                        """)
                .params(Ids.bytes(id), Ids.bytes(prison), Ids.bytes(Ids.next()))
                .update();
        return id;
    }
}
