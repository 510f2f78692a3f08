package org.didar.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement what a search needs to know of a prison. */
@Component
public class Workplaces {

    private static final WorkingWeek WEEK = new WorkingWeek();

    private final JdbcClient jdbc;

    Workplaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PrisonView prison, boolean open, String days, @Nullable UUID station) {}

    /** An unknown id is the problem {@code thing.not_found}. */
    public Workplace of(UUID prisonId) {
        Workplace found = of(Set.of(prisonId)).get(prisonId);
        if (found == null) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        return found;
    }

    /** Of several prisons at once; unknown ones are left out. */
    public Map<UUID, Workplace> of(Collection<UUID> prisonIds) {
        if (prisonIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Row>> rows =
                jdbc
                        .sql(
                                """
                                select p.id, p.name, p.zone, d.id, d.name, d.province_id,
                                  p.closed_at, p.working_days, s.id
                                from prison p join judicial_district d on d.id = p.district_id
                                  left join station s on s.prison_id = p.id
                                    and s.state <> 'OUT_OF_ORDER' and s.retired_at is null
                                where p.id in (:prisons)
                                """)
                        .param("prisons", prisonIds.stream().map(Ids::bytes).toList())
                        .query(Workplaces::row)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(each -> each.prison().id()));
        Map<UUID, Workplace> places = new HashMap<>();
        rows.forEach((prison, found) -> places.put(prison, workplace(found)));
        return places;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        byte[] station = row.getBytes(9);
        return new Row(
                new PrisonView(
                        Ids.of(row.getBytes(1)),
                        row.getString(2),
                        ZoneId.of(row.getString(3)),
                        Ids.of(row.getBytes(4)),
                        row.getString(5),
                        Ids.of(row.getBytes(6))),
                row.getObject(7) == null,
                row.getString(8),
                station == null ? null : Ids.of(station));
    }

    private static Workplace workplace(List<Row> rows) {
        Row first = rows.getFirst();
        Set<DayOfWeek> days = WEEK.convertToEntityAttribute(first.days());
        Set<UUID> working = new HashSet<>();
        for (Row row : rows) {
            UUID station = row.station();
            if (station != null) {
                working.add(station);
            }
        }
        return new Workplace(first.prison(), first.open(), days, working);
    }
}
