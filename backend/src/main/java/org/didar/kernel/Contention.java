package org.didar.kernel;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Repeats a whole transaction that the database gave up because others were at the same rows: a
 * deadlock's loser, a lock not had in time, a row changed meanwhile. Bounded, so that a real
 * conflict surfaces.
 */
public final class Contention {

    private static final int TRIES = 6;

    private Contention() {}

    /** Call this around a transaction, never inside one. */
    public static <T> T retried(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Random, so that the losers of one collision do not meet again. */
    private static void pause(int attempt) {
        long most = 5_000_000L << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L, most));
    }
}
