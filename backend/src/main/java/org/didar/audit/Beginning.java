package org.didar.audit;

import java.util.List;
import java.util.Optional;
import org.didar.audit.Chain.Head;
import org.didar.audit.Cuts.Cut;
import org.didar.audit.Cuts.Sealed;
import org.didar.audit.Finding.Kind;

/**
 * What the chain goes on from: nothing, or the last of its cuts.
 *
 * @param after the position before the first link there is
 * @param mac over which that link is
 */
record Beginning(long after, Seal mac) {

    static Beginning of(List<Sealed> cuts, Seals seals, Head head) {
        if (cuts.isEmpty()) {
            return new Beginning(0, seals.beginning(head.unstamped()));
        }
        Cut last = cuts.getLast().cut();
        return new Beginning(last.position(), last.mac());
    }

    /** The first cut that nobody made who has the key. */
    static Optional<Finding> wrong(List<Sealed> cuts, Seals seals, Head head) {
        Seal before = null;
        for (Sealed each : cuts) {
            Cut cut = each.cut();
            boolean holds =
                    seals.knows(cut.keyVersion())
                            && each.seal().equals(seals.cut(before, cut, head.unstamped()));
            if (!holds) {
                return Optional.of(Finding.at(Kind.CUT_CHANGED, cut.position()));
            }
            before = each.seal();
        }
        return Optional.empty();
    }
}
