package org.didar.crypto;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Brings everything that is sealed under the newest keys, and says how far that is. */
@Service
public class RotatingKeys {

    private static final Logger log = LoggerFactory.getLogger(RotatingKeys.class);
    private static final Duration CLAIMS_KEPT = Duration.ofHours(1);

    private final List<SealedColumn> columns;
    private final List<SealedThings> things;
    private final RotatingColumns rotating;
    private final JdbcClient jdbc;
    private final Clock clock;

    RotatingKeys(
            List<SealedColumn> columns,
            List<SealedThings> things,
            RotatingColumns rotating,
            JdbcClient jdbc,
            Clock clock) {
        this.columns = List.copyOf(columns);
        this.things = List.copyOf(things);
        this.rotating = rotating;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param column or another name for what is sealed
     * @param rows sealed values there are
     * @param oldSeals those not yet under the newest data key
     * @param oldIndexes those not yet under the newest index key
     */
    public record Progress(String column, long rows, long oldSeals, long oldIndexes) {

        public boolean isDone() {
            return oldSeals == 0 && oldIndexes == 0;
        }
    }

    /** How far everything is, looking at each. */
    public List<Progress> progress() {
        return Stream.concat(
                        columns.stream().map(rotating::progress),
                        things.stream().map(SealedThings::progress))
                .toList();
    }

    void writeAnew() {
        columns.forEach(each -> tell(each.context(), rotating.writeAnew(each)));
        things.forEach(each -> tell(each.context(), each.writeAnew()));
        jdbc.sql("delete from index_claim where claimed_at < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(CLAIMS_KEPT), ZoneOffset.UTC))
                .update();
    }

    private static void tell(String what, long written) {
        if (written > 0) {
            log.info("{} of {} were written under new keys", written, what);
        }
    }
}
