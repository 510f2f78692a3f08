package org.didar.kernel;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a whole transaction again when the database ended it to resolve a deadlock or a wait for a
 * lock: nothing of it was kept. At most five times, with short growing random pauses.
 */
public final class Retry {

    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private Retry() {}

    /**
     * @param transaction begins and commits a transaction of its own
     * @throws IllegalStateException inside a transaction, which could not be begun again
     */
    public static <T> T onDeadlock(Supplier<T> transaction) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Only a whole transaction can be tried again");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (PessimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pauseAfter(attempt);
            }
        }
    }

    private static void pauseAfter(int attempt) {
        long longest = FIRST_PAUSE.toNanos() << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
