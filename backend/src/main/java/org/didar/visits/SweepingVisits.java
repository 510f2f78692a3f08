package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.didar.kernel.Problem;
import org.didar.kernel.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does one due thing to one visit in a transaction of its own. */
@Component
class SweepingVisits {

    private static final Logger log = LoggerFactory.getLogger(SweepingVisits.class);

    private final Visits visits;
    private final SavingVisits saving;
    private final TransactionOperations transactions;
    private final Clock clock;

    SweepingVisits(
            Visits visits, SavingVisits saving, TransactionOperations transactions, Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Another node or a person may have been faster: then there is nothing left to do. */
    private void each(UUID id, Consumer<Visit> act) {
        try {
            transactions.executeWithoutResult(each ->
                    visits.findById(id)
                            .ifPresent(visit -> {
                                act.accept(visit);
                                saving.save(visit);
                            }));
        } catch (OptimisticLockingFailureException | Problem faster) {
            log.debug("Visit {} was changed by someone faster: {}", id, faster.getMessage());
        }
    }

    /** A sweep that does this to each visit that is due. */
    Sweep sweep(
            String name, Duration every, Function<Instant, List<UUID>> due, Consumer<Visit> act) {
        return Sweep.of(name, every, () -> due.apply(clock.instant()).forEach(id -> each(id, act)));
    }
}
