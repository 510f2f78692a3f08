package org.didar.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.audit.Chain.Head;
import org.didar.audit.Chain.Link;
import org.didar.audit.Columns.Kept;
import org.didar.crypto.AuditKeys;
import org.didar.kernel.Contention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one sequencer: takes entries that are committed and puts them into the chain, batch by batch.
 * However many nodes run it, the locked head lets one go on at a time, from where the last ended.
 */
@Service
class SealingAudit {

    static final int BATCH = 500;

    private final AuditEntries entries;
    private final Chain chain;
    private final Seals seals;
    private final TransactionOperations transactions;
    private final Clock clock;

    SealingAudit(
            AuditEntries entries,
            Chain chain,
            Seals seals,
            TransactionOperations transactions,
            Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Seals until nothing is left that was there when it began. */
    void sealAll() {
        UUID last = null;
        List<UUID> batch;
        do {
            UUID after = last;
            batch =
                    Contention.retried(() ->
                            Objects.requireNonNull(transactions.execute(each -> seal(after))));
            last = batch.isEmpty() ? null : batch.getLast();
        } while (batch.size() == BATCH);
    }

    /** One whose entry is gone, or sealed already, stays behind for the check to name. */
    private List<UUID> seal(@Nullable UUID after) {
        Head head = chain.lockHead();
        List<UUID> waiting = entries.unsealed(after, BATCH);
        if (!waiting.isEmpty()) {
            List<Link> links = links(head, waiting, entries.unlinked(waiting));
            if (!links.isEmpty()) {
                chain.append(links);
                entries.sealed(links.stream().map(Link::entryId).toList());
            }
        }
        return waiting;
    }

    private List<Link> links(Head head, List<UUID> waiting, Map<UUID, Kept> found) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Seal before = head.mac() == null ? seals.beginning(head.unstamped()) : head.mac();
        long position = head.position();
        List<Link> links = new ArrayList<>();
        for (UUID id : waiting) {
            Kept kept = found.get(id);
            if (kept != null) {
                position++;
                before = seals.link(before, position, AuditKeys.CURRENT, now, kept.entry());
                links.add(new Link(position, id, AuditKeys.CURRENT, now, before));
            }
        }
        return links;
    }
}
