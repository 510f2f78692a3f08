package org.didar.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the bus once, after commit, of each room that a transaction moved, however often. */
@Component
class TellingMoves {

    private final LiveBus bus;

    TellingMoves(LiveBus bus) {
        this.bus = bus;
    }

    /** To be called in the transaction of the change. */
    void moved(UUID visitId) {
        ofThisTransaction().visits.add(visitId);
    }

    private Moves ofThisTransaction() {
        for (TransactionSynchronization each :
                TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Moves moves) {
                return moves;
            }
        }
        Moves moves = new Moves(bus);
        TransactionSynchronizationManager.registerSynchronization(moves);
        return moves;
    }

    /** The rooms moved by one transaction; set aside with it while another runs inside. */
    private record Moves(LiveBus bus, Set<UUID> visits) implements TransactionSynchronization {

        Moves(LiveBus bus) {
            this(bus, new LinkedHashSet<>());
        }

        @Override
        public void afterCommit() {
            visits.forEach(visit -> bus.publish(new LiveBus.Moved(visit)));
        }
    }
}
