package org.didar.jobs;

import java.time.Duration;
import org.didar.kernel.Sweep;

/** A sweep that does what a test says, as often as a test can wait for. */
record TestSweep(String name, Runnable work) implements Sweep {

    @Override
    public Duration every() {
        return Duration.ofMillis(100);
    }

    @Override
    public void run() {
        work.run();
    }
}
