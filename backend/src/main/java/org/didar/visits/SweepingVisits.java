package org.didar.visits;

import java.util.UUID;
import java.util.function.Consumer;
import org.didar.kernel.Problem;
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

    SweepingVisits(Visits visits, SavingVisits saving, TransactionOperations transactions) {
        this.visits = visits;
        this.saving = saving;
        this.transactions = transactions;
    }

    /** Another node or a person may have been faster: then there is nothing left to do. */
    void each(UUID id, Consumer<Visit> act) {
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
}
