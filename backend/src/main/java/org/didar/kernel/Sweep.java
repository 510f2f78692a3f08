package org.didar.kernel;

import java.time.Duration;

/**
 * Work that falls due by the clock, found in tables and done row by row in transactions of its own.
 * Running it twice, late, or on two nodes at once changes nothing more than running it once.
 */
public interface Sweep {

    /** Stable name, for example {@code visits.end}. */
    String name();

    /** How often it looks. */
    Duration every();

    /** Does everything that is due by the injected clock. */
    void run();

    /** A sweep that does {@code work}. */
    static Sweep of(String name, Duration every, Runnable work) {
        return new Sweep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
