package org.didar.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Operations.Asking;
import org.didar.access.Operations.Operation;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests about officials' hours; whoever has an office has some, whether or not they may. */
final class HoursOperations {

    private static final String ROAD = "/api/me/hours";

    private final Map<String, Operation> all;
    private final Map<UUID, UUID> hours = new HashMap<>();
    private final UUID anothers;

    HoursOperations(JdbcClient jdbc, AccessWorld place, Map<String, Operation> all) {
        this.all = all;
        UUID district = place.things(Role.PROSECUTOR, Whose.OWN).place().district();
        for (Role role : Role.values()) {
            if (role.isOffice()) {
                UUID account = place.person(role).account();
                hours.put(account, hoursOf(jdbc, account, district));
            }
        }
        anothers = hoursOf(jdbc, Ids.next(), district);
    }

    void add() {
        all.put("GET " + ROAD, new Operation(asking -> get(ROAD), asking -> Stream.of(of(asking))));
        all.put(
                "POST " + ROAD,
                new Operation(
                        asking ->
                                Acting.post(
                                        ROAD,
                                        Map.of(
                                                "everyWeeks",
                                                1,
                                                "firstDay",
                                                "2030-01-05",
                                                "from",
                                                "09:00",
                                                "until",
                                                "11:00",
                                                "atOnce",
                                                2,
                                                "gapMinutes",
                                                10)),
                        asking -> Stream.empty()));
        all.put(
                "DELETE " + ROAD + "/{id}",
                new Operation(asking -> delete(ROAD + '/' + of(asking)), asking -> Stream.empty()));
    }

    private UUID of(Asking asking) {
        Acting.Someone who = asking.who();
        return who != null && asking.whose() == Whose.OWN
                ? hours.getOrDefault(who.account(), anothers)
                : anothers;
    }

    private static UUID hoursOf(JdbcClient jdbc, UUID account, UUID district) {
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into official_hours (id, account_id, district_id, weekday,
                          every_weeks, week, first_day, from_minute, until_minute, at_once,
                          gap_minutes)
                        values (?, ?, ?, 'SUNDAY', 1, 0, '2030-01-01', 540, 660, 2, 10)
                        """)
                .params(Ids.bytes(id), Ids.bytes(account), Ids.bytes(district))
                .update();
        return id;
    }
}
