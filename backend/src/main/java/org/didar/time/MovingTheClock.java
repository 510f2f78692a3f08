package org.didar.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves the adjustable clock and keeps this node's offset equal to the database's. */
@Component
@ConditionalOnProperty(name = "didar.clock.adjustable", havingValue = "true")
public class MovingTheClock {

    private static final Logger log = LoggerFactory.getLogger(MovingTheClock.class);

    private final DidarClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MovingTheClock(
            DidarClock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            ClockProperties properties) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
        Instant start = Optional.ofNullable(properties.start()).orElse(clock.machineInstant());
        clock.offsetBy(storedOffset().orElseGet(() -> firstOffset(start)));
    }

    /** Sets the clock, for every node, to {@code now}; from there it runs on as before. */
    public void to(Instant now) {
        Duration offset = Duration.between(clock.machineInstant(), now);
        jdbc.sql("update clock_offset set offset_millis = ? where id = 1")
                .param(offset.toMillis())
                .update();
        follow(Duration.ofMillis(offset.toMillis()));
    }

    @Scheduled(fixedDelay = 1000)
    void follow() {
        storedOffset().ifPresent(this::follow);
    }

    private void follow(Duration offset) {
        if (clock.offsetBy(offset)) {
            log.info("Clock moved, now {}", clock.instant());
            events.publishEvent(new ClockMoved(clock.instant()));
        }
    }

    private Optional<Duration> storedOffset() {
        return jdbc.sql("select offset_millis from clock_offset where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    private Duration firstOffset(Instant start) {
        Duration offset = Duration.between(clock.machineInstant(), start);
        try {
            jdbc.sql("insert into clock_offset (id, offset_millis) values (1, ?)")
                    .param(offset.toMillis())
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return storedOffset().orElseThrow();
        }
        return Duration.ofMillis(offset.toMillis());
    }
}
