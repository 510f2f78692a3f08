package org.didar.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.kernel.Retained;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.time.JalaliDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Old visits: they are counted, then they go with their visitors, changes, rooms and places. */
@Component
class ForgettingVisits implements Retained {

    private final JdbcClient jdbc;
    private final VisitTally tally;
    private final PrisonDirectory prisons;
    private final ClaimingPlaces places;
    private final ApplicationEventPublisher events;

    ForgettingVisits(
            JdbcClient jdbc,
            VisitTally tally,
            PrisonDirectory prisons,
            ClaimingPlaces places,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.prisons = prisons;
        this.places = places;
        this.events = events;
    }

    private record Old(UUID id, UUID prison, Instant start, VisitTally.Kind kind, long talk) {}

    @Override
    public String kind() {
        return "visits";
    }

    @Override
    @Transactional(readOnly = true)
    public Stock olderThan(Instant before) {
        return jdbc.sql("select count(*), min(end_at) from visit where end_at < ?")
                .param(utc(before))
                .query((row, _) ->
                        new Stock(
                                row.getLong(1),
                                row.getObject(2) == null
                                        ? null
                                        : row.getObject(2, LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC)))
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetOlderThan(Instant before, int most) {
        List<Old> old =
                jdbc.sql(
                                """
                                select id, prison_id, start_at, type, status, outcome, fault,
                                  talk_millis
                                from visit where end_at < ? order by end_at limit ?
                                """)
                        .params(utc(before), most)
                        .query((row, _) -> old(row))
                        .list();
        if (!old.isEmpty()) {
            count(old);
            forget(old.stream().map(Old::id).collect(Collectors.toSet()));
        }
        return old.size();
    }

    private void count(List<Old> old) {
        Map<VisitTally.Cell, List<Old>> cells =
                old.stream().collect(Collectors.groupingBy(this::cell));
        cells.forEach((cell, visits) ->
                tally.add(cell, visits.size(), visits.stream().mapToLong(Old::talk).sum()));
    }

    private VisitTally.Cell cell(Old visit) {
        LocalDate day = LocalDate.ofInstant(visit.start(), prisons.zone(visit.prison()));
        JalaliDate date = JalaliDate.of(day);
        return new VisitTally.Cell(visit.prison(), date.year() * 100 + date.month(), visit.kind());
    }

    private void forget(Set<UUID> visits) {
        events.publishEvent(new VisitsForgotten(visits));
        visits.forEach(places::forget);
        List<byte[]> ids = visits.stream().map(Ids::bytes).toList();
        for (String rows :
                List.of("visit_change where visit_id", "visit_participant where visit_id")) {
            jdbc.sql("delete from " + rows + " in (:ids)").param("ids", ids).update();
        }
        jdbc.sql("delete from visit where id in (:ids)").param("ids", ids).update();
    }

    private static Old old(ResultSet row) throws SQLException {
        return new Old(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("prison_id")),
                row.getObject("start_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new VisitTally.Kind(
                        row.getString("type"),
                        row.getString("status"),
                        VisitTally.orNone(row.getString("outcome")),
                        VisitTally.orNone(row.getString("fault"))),
                row.getLong("talk_millis"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
