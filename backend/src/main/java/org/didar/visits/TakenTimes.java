package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.timetable.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When stations are taken by visits, of many prisons in one statement and without anybody's name.
 */
@Component
class TakenTimes {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param byStation the ends of visits by their starts
     */
    record Taken(Map<UUID, NavigableMap<Instant, Instant>> byStation) {

        boolean isFree(UUID station, Slot slot) {
            NavigableMap<Instant, Instant> visits = byStation.get(station);
            if (visits == null) {
                return true;
            }
            Map.Entry<Instant, Instant> before = visits.lowerEntry(slot.free());
            return before == null || !before.getValue().isAfter(slot.start());
        }
    }

    /** Held, asked for, confirmed or under way, beginning from then until before then. */
    Taken between(Collection<UUID> prisons, Instant from, Instant until) {
        Map<UUID, NavigableMap<Instant, Instant>> taken = new HashMap<>();
        if (!prisons.isEmpty()) {
            jdbc.sql(
                            """
                            select station_id, start_at, end_at from visit
                            where prison_id in (:prisons)
                              and start_at >= :from and start_at < :until
                              and (status in ('REQUESTED', 'CONFIRMED', 'WAITING', 'LIVE', 'PAUSED')
                                or (status = 'HELD' and held_until > :now))
                            """)
                    .param("prisons", prisons.stream().map(Ids::bytes).toList())
                    .param("from", column(from))
                    .param("until", column(until))
                    .param("now", column(clock.instant()))
                    .query(row -> {
                        taken.computeIfAbsent(Ids.of(row.getBytes(1)), _ -> new TreeMap<>())
                                .put(
                                        instant(row.getObject(2, LocalDateTime.class)),
                                        instant(row.getObject(3, LocalDateTime.class)));
                    });
        }
        return new Taken(taken);
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
