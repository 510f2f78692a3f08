package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.separation.KeptApart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place of each visit, with how many steps it claimed and how long it is held. */
@Repository
class ClaimedPlaces {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimedPlaces(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void hold(UUID visitId, UUID prisonerId, Place place, int ticks, @Nullable Instant until) {
        jdbc.sql(
                        """
                        insert into claimed_place (visit_id, prison_id, station_id, prisoner_id,
                            starts_at, ends_at, ticks, held_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, Ids.bytes(visitId))
                .param(2, Ids.bytes(place.prisonId()))
                .param(3, Ids.bytes(place.stationId()))
                .param(4, Ids.bytes(prisonerId))
                .param(5, Columns.of(place.start()))
                .param(6, Columns.of(place.end()))
                .param(7, ticks)
                .param(8, until == null ? null : Columns.of(until))
                .update();
    }

    /** Makes a hold that has not ended permanent and answers how many steps it claimed. */
    Optional<Integer> confirm(UUID visitId, Instant now) {
        int changed =
                jdbc.sql(
                                "update claimed_place set held_until = null"
                                        + " where visit_id = ? and held_until > ?")
                        .params(Ids.bytes(visitId), Columns.of(now))
                        .update();
        return changed == 0
                ? Optional.empty()
                : jdbc.sql("select ticks from claimed_place where visit_id = ?")
                        .param(Ids.bytes(visitId))
                        .query(Integer.class)
                        .optional();
    }

    /** Where these people's visits of the prison are that end later than that. */
    List<Apart.Elsewhere> ofPrisoners(
            UUID prisonId, Map<UUID, KeptApart> prisoners, Instant after, Instant now) {
        return jdbc.sql(
                        """
                        select prisoner_id, station_id, starts_at, ends_at from claimed_place
                        where prisoner_id in (:prisoners) and prison_id = :prison
                          and ends_at > :after and (held_until is null or held_until > :now)
                        """)
                .param("prisoners", prisoners.keySet().stream().map(Ids::bytes).toList())
                .param("prison", Ids.bytes(prisonId))
                .param("after", Columns.of(after))
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new Apart.Elsewhere(
                                Objects.requireNonNull(prisoners.get(Ids.of(row.getBytes(1)))),
                                Ids.of(row.getBytes(2)),
                                Columns.instant(row.getObject(3, LocalDateTime.class)),
                                Columns.instant(row.getObject(4, LocalDateTime.class))))
                .list();
    }

    /** Gives the place up and says so, if it lies ahead; a second time nothing happens. */
    void release(UUID visitId) {
        Optional<PlaceFreed> place = placeOf(visitId);
        jdbc.sql("delete from claimed_place where visit_id = ?").param(Ids.bytes(visitId)).update();
        place.filter(each -> each.start().isAfter(clock.instant())).ifPresent(events::publishEvent);
    }

    private Optional<PlaceFreed> placeOf(UUID visitId) {
        return jdbc.sql("select prison_id, starts_at from claimed_place where visit_id = ?")
                .param(Ids.bytes(visitId))
                .query((row, _) ->
                        new PlaceFreed(
                                visitId,
                                Ids.of(row.getBytes(1)),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }
}
