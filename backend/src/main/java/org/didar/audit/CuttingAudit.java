package org.didar.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.didar.audit.Chain.Head;
import org.didar.audit.Chain.Linked;
import org.didar.audit.Cuts.Cut;
import org.didar.audit.Cuts.Sealed;
import org.didar.crypto.AuditKeys;
import org.didar.kernel.Contention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the oldest part of the log away, for an operator who is the owner of the tables. Nothing in
 * the running application calls it, nor would the database let it. Each batch is a cut of its own
 * and one transaction: whenever it is stopped, the chain that is left holds.
 */
@Service
public class CuttingAudit {

    private static final int BATCH = 1_000;

    private final Chain chain;
    private final Cuts cuts;
    private final Seals seals;
    private final VerifyingAudit verifying;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CuttingAudit(
            Chain chain,
            Cuts cuts,
            Seals seals,
            VerifyingAudit verifying,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chain = chain;
        this.cuts = cuts;
        this.seals = seals;
        this.verifying = verifying;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** How many entries {@link #cut} would take away now; changes nothing. */
    public long wouldGo(Instant before) {
        Head head = chain.head();
        long from = Beginning.of(cuts.all(), seals, head).after();
        long position = from;
        List<Linked> old;
        do {
            old = older(position, head, before);
            position = old.isEmpty() ? position : old.getLast().link().position();
        } while (old.size() == BATCH);
        return position - from;
    }

    /**
     * Entries from the oldest on, up to the first that did not happen before then.
     *
     * @return how many went
     * @throws IllegalStateException with a sentence for the operator when the chain is broken: what
     *     shows that must not go
     */
    public long cut(Instant before) {
        VerifyingAudit.Answer answer = verifying.verify(1, null);
        if (!answer.intact()) {
            throw new IllegalStateException(answer.sentence() + " Nothing was cut.");
        }
        long gone = 0;
        int some;
        do {
            some =
                    Contention.retried(() ->
                            Objects.requireNonNull(transactions.execute(_ -> cutSome(before))));
            gone += some;
        } while (some == BATCH);
        return gone;
    }

    private int cutSome(Instant before) {
        Head head = chain.lockHead();
        List<Sealed> earlier = cuts.all();
        List<Linked> old = older(Beginning.of(earlier, seals, head).after(), head, before);
        if (old.isEmpty()) {
            return 0;
        }
        List<Chain.Link> links = old.stream().map(Linked::link).toList();
        Cut cut =
                new Cut(
                        links.getLast().position(),
                        links.getLast().mac(),
                        before.truncatedTo(ChronoUnit.MICROS),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        AuditKeys.CURRENT);
        Seal last = earlier.isEmpty() ? null : earlier.getLast().seal();
        cuts.add(cut, seals.cut(last, cut, head.unstamped()));
        cuts.remove(links);
        events.publishEvent(new AuditCut(cut.position(), links.size()));
        return links.size();
    }

    private List<Linked> older(long position, Head head, Instant before) {
        return chain.after(position, head.position(), BATCH).stream()
                .takeWhile(each ->
                        each.kept() != null && each.kept().entry().happenedAt().isBefore(before))
                .toList();
    }
}
