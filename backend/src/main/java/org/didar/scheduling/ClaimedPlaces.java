package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.separation.KeptApart;
import org.didar.timetable.Slot;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place of each visit, with how many steps it claimed and how long it is held. */
@Repository
class ClaimedPlaces {

    /** No visit takes its station for longer than a day. */
    private static final int LONGEST_USE = 24 * 60 / Ticks.MINUTES;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimedPlaces(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was taken for the wish and answers it as a place.
     *
     * @param until when the hold ends, or {@code null} for a visit's own
     */
    Place hold(Wish wish, UUID prisonId, TakingStations.Taken taken, @Nullable Instant until) {
        Slot slot = taken.slot();
        Ticks use = slot.stationUse();
        jdbc.sql(
                        """
                        insert into claimed_place (visit_id, prison_id, station_id, prisoner_id,
                            starts_at, ends_at, ticks, first_tick, station_end_tick, held_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, Ids.bytes(wish.visitId()))
                .param(2, Ids.bytes(prisonId))
                .param(3, Ids.bytes(taken.stationId()))
                .param(4, Ids.bytes(wish.prisonerId()))
                .param(5, Columns.of(slot.start()))
                .param(6, Columns.of(slot.end()))
                .param(7, taken.ticks())
                .param(8, use.first())
                .param(9, use.end())
                .param(10, until == null ? null : Columns.of(until))
                .update();
        return new Place(prisonId, taken.stationId(), slot.start(), slot.end(), taken.official());
    }

    /**
     * Adds when the prison's stations are taken. The steps of {@link TickClaims} say the same, in
     * five times as many rows.
     *
     * @param except visits that count as if they were not, at least one
     */
    void addStations(Busy busy, UUID prisonId, Ticks span, Instant now, Collection<UUID> except) {
        jdbc.sql(
                        """
                        select station_id, first_tick, station_end_tick from claimed_place
                        where prison_id = :prison and first_tick >= :earliest and first_tick < :end
                          and station_end_tick > :first
                          and (held_until is null or held_until > :now)
                          and visit_id not in (:except)
                        union all
                        select t.resource_id, min(t.tick), max(t.tick) + 1
                        from claimed_place p
                          join tick_claim t on t.visit_id = p.visit_id
                            and t.resource_kind = 'STATION'
                        where p.prison_id = :prison and p.first_tick is null
                          and (p.held_until is null or p.held_until > :now)
                          and p.visit_id not in (:except)
                          and t.tick >= :first and t.tick < :end
                        group by t.resource_id, t.visit_id
                        """)
                .param("prison", Ids.bytes(prisonId))
                .param("earliest", span.first() - LONGEST_USE)
                .param("first", span.first())
                .param("end", span.end())
                .param("now", Columns.of(now))
                .param("except", except.stream().map(Ids::bytes).toList())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        busy.add(
                                                Ids.of(row.getBytes(1)),
                                                row.getInt(2),
                                                row.getInt(3)));
    }

    /** Makes a hold that has not ended permanent, if it claimed so many steps. */
    boolean confirm(UUID visitId, int ticks, Instant now) {
        return jdbc.sql(
                                "update claimed_place set held_until = null"
                                        + " where visit_id = ? and held_until > ? and ticks = ?")
                        .params(Ids.bytes(visitId), Columns.of(now), ticks)
                        .update()
                > 0;
    }

    /**
     * The step at which the visit's station serves the next one; a node of the version before wrote
     * none, and then it is the first after the visit's own steps there.
     */
    Optional<Integer> stationEnd(UUID visitId) {
        return jdbc.sql(
                        """
                        select coalesce(p.station_end_tick, max(t.tick) + 1)
                        from claimed_place p
                          left join tick_claim t on t.visit_id = p.visit_id
                            and t.resource_kind = 'STATION'
                        where p.visit_id = ?
                        group by p.station_end_tick
                        """)
                .param(Ids.bytes(visitId))
                .query(Integer.class)
                .optional();
    }

    /** Notes that the visit ends later. */
    void extend(UUID visitId, Instant end, int stationEnd, int more) {
        jdbc.sql(
                        """
                        update claimed_place
                        set ends_at = ?, station_end_tick = ?, ticks = ticks + ?
                        where visit_id = ?
                        """)
                .params(Columns.of(end), stationEnd, more, Ids.bytes(visitId))
                .update();
    }

    /** Notes that the visit goes on at another station. */
    void reseat(UUID visitId, UUID station) {
        jdbc.sql("update claimed_place set station_id = ? where visit_id = ?")
                .params(Ids.bytes(station), Ids.bytes(visitId))
                .update();
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
