package org.didar.audit;

import java.util.List;
import java.util.Optional;
import org.didar.audit.Chain.Head;
import org.didar.audit.Chain.Link;
import org.didar.audit.Chain.Linked;
import org.didar.audit.Columns.Kept;
import org.didar.audit.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the chain from a link to the head as it stood, computing everything again. Reads a
 * thousand links at a time: needs no more memory for ten years than for a day, and no long view of
 * the database that would keep it from tidying up.
 */
final class WalkingChain {

    private static final int STRIDE = 1_000;

    private final Chain chain;
    private final Seals seals;
    private final Head head;
    private long position;
    private Seal before;

    /** Goes on after that position, whose link is trusted, but never before the beginning. */
    WalkingChain(Chain chain, Seals seals, Head head, Beginning beginning, long after) {
        this.chain = chain;
        this.seals = seals;
        this.head = head;
        this.position = Math.max(after, beginning.after());
        this.before = chain.at(position).map(Link::mac).orElse(beginning.mac());
    }

    /** The first thing wrong with the links up to the head, if anything is. */
    Optional<Finding> walk() {
        while (position < head.position()) {
            List<Linked> next = chain.after(position, head.position(), STRIDE);
            for (Linked each : next) {
                Finding found = wrongWith(each);
                if (found != null) {
                    return Optional.of(found);
                }
                position++;
                before = each.link().mac();
            }
            if (next.isEmpty()) {
                return Optional.of(Finding.at(Kind.LINK_MISSING, position + 1));
            }
        }
        return isHead() ? Optional.empty() : Optional.of(Finding.at(Kind.HEAD_CHANGED, position));
    }

    private boolean isHead() {
        return head.mac() == null
                ? head.position() == 0
                : position == head.position() && before.equals(head.mac());
    }

    private @Nullable Finding wrongWith(Linked linked) {
        Link link = linked.link();
        if (link.position() != position + 1) {
            return Finding.at(Kind.LINK_MISSING, position + 1);
        }
        Kept kept = linked.kept();
        if (kept == null) {
            return new Finding(Kind.ENTRY_REMOVED, link.position(), link.entryId());
        }
        boolean linkHolds =
                seals.knows(link.keyVersion())
                        && link.mac()
                                .equals(
                                        seals.link(
                                                before,
                                                link.position(),
                                                link.keyVersion(),
                                                link.sealedAt(),
                                                kept.entry()));
        boolean entryHolds = isAsWritten(kept, link.position());
        if (linkHolds && entryHolds) {
            return null;
        }
        Kind kind =
                linkHolds
                        ? Kind.ENTRY_FOREIGN
                        : entryHolds ? Kind.LINK_CHANGED : Kind.ENTRY_CHANGED;
        return new Finding(kind, link.position(), link.entryId());
    }

    /** An entry without a stamp is right only among those that were there before stamps were. */
    private boolean isAsWritten(Kept kept, long at) {
        return kept.stamp() == null
                ? at <= head.unstamped()
                : kept.stamp().equals(seals.stamp(kept.entry()));
    }
}
