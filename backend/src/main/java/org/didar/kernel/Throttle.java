package org.didar.kernel;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries in a while for each key, on this node. For guessing and flooding from one place;
 * limits that must hold across nodes live in tables.
 */
public final class Throttle {

    private static final int MOST_KEYS = 50_000;

    private final Bandwidth bandwidth;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LeastRecentlyUsed();

    public Throttle(int tries, Duration during, Clock clock) {
        this.bandwidth = Bandwidth.builder().capacity(tries).refillGreedy(tries, during).build();
        this.time = new ClockMeter(clock);
    }

    /**
     * Takes one try of the key's.
     *
     * @throws Problem {@code rate.limited} when none is left
     */
    public void take(String key) {
        if (tryTake(key).isPositive()) {
            throw new Problem(CommonProblem.RATE_LIMITED);
        }
    }

    /** Takes one try of the key's and answers zero, or how long until there is one again. */
    public Duration tryTake(String key) {
        return Duration.ofNanos(
                bucket(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                _ -> Bucket.builder().withCustomTimePrecision(time).addLimit(bandwidth).build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000L;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, Bucket> {
        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    }
}
