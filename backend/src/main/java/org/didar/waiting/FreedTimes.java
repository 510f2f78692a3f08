package org.didar.waiting;

import static org.didar.waiting.WaitingEntries.utc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.scheduling.PlaceFreed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times that may have become free. They are written in the transaction that frees them, so that
 * none is lost, and are only a hint: whether a time can be had is judged when it is offered.
 */
@Component
class FreedTimes {

    private final JdbcClient jdbc;
    private final WaitingEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreedTimes(
            JdbcClient jdbc,
            WaitingEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Something was noted and can be looked at once the transaction has committed. */
    record TimeNoted(UUID prisonId) {}

    record Freed(UUID id, UUID prisonId, Instant start) {}

    @EventListener
    void freed(PlaceFreed place) {
        if (entries.anybodyWaitsIn(place.prisonId())) {
            note(place.prisonId(), place.start());
        }
    }

    void note(UUID prisonId, Instant start) {
        jdbc.sql("insert into freed_time (id, prison_id, start_at, noted_at) values (?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(prisonId),
                        utc(start),
                        utc(clock.instant()))
                .update();
        events.publishEvent(new TimeNoted(prisonId));
    }

    List<Freed> noted(int most) {
        return jdbc.sql(
                        "select id, prison_id, start_at from freed_time order by noted_at, id"
                                + " limit ?")
                .param(most)
                .query((row, _) ->
                        new Freed(
                                Ids.of(row.getBytes(1)),
                                Ids.of(row.getBytes(2)),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRED)
    public void lookedAt(Collection<Freed> times) {
        jdbc.sql("delete from freed_time where id in (:ids)")
                .param("ids", times.stream().map(each -> Ids.bytes(each.id())).toList())
                .update();
    }
}
