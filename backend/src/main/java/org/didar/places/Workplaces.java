package org.didar.places;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private record Row(
            UUID province, String zone, boolean open, String days, @Nullable UUID station) {}

    /** An unknown id is the problem {@code thing.not_found}. */
    public Workplace of(UUID prisonId) {
        List<Row> rows =
                jdbc.sql(
                                """
                                select d.province_id, p.zone, p.closed_at, p.working_days, s.id
                                from prison p join judicial_district d on d.id = p.district_id
                                  left join station s on s.prison_id = p.id
                                    and s.state <> 'OUT_OF_ORDER' and s.retired_at is null
                                where p.id = ?
                                """)
                        .param(Ids.bytes(prisonId))
                        .query((row, index) -> {
                            byte[] station = row.getBytes(5);
                            return new Row(
                                    Ids.of(row.getBytes(1)),
                                    row.getString(2),
                                    row.getObject(3) == null,
                                    row.getString(4),
                                    station == null ? null : Ids.of(station));
                        })
                        .list();
        if (rows.isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        Row first = rows.getFirst();
        Set<DayOfWeek> days = WEEK.convertToEntityAttribute(first.days());
        Set<UUID> working = new HashSet<>();
        for (Row row : rows) {
            UUID station = row.station();
            if (station != null) {
                working.add(station);
            }
        }
        return new Workplace(
                prisonId, first.province(), ZoneId.of(first.zone()), first.open(), days, working);
    }
}
