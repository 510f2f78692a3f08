package org.didar.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.didar.audit.Chain.Head;
import org.didar.audit.Cuts.Sealed;
import org.didar.audit.Finding.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks whether the log is as it was written: computes the chain again and names the first thing
 * that is wrong. Changes nothing.
 */
@Service
public class VerifyingAudit {

    private final Chain chain;
    private final Seals seals;
    private final LooseEntries loose;
    private final Cuts cuts;

    VerifyingAudit(Chain chain, Cuts cuts, Seals seals, LooseEntries loose) {
        this.chain = chain;
        this.cuts = cuts;
        this.seals = seals;
        this.loose = loose;
    }

    /**
     * @param position the last link that was looked at
     * @param finding {@code null} when the chain is whole
     */
    record Verdict(long position, @Nullable Finding finding) {
        boolean intact() {
            return finding == null;
        }
    }

    /** What an operator is told. */
    public record Answer(boolean intact, String sentence) {}

    /**
     * @param from the first link to look at; 1 for the whole chain, from its last cut on
     * @param noted {@code POSITION:MAC} of a head noted earlier, or {@code null}
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public Answer verify(long from, @Nullable String noted) {
        Verdict verdict = check(from - 1, noted == null ? null : Anchor.parse(noted));
        Finding finding = verdict.finding();
        String sentence =
                finding == null
                        ? "The audit chain is whole up to link %d.".formatted(verdict.position())
                        : "The audit chain is broken: %s.".formatted(finding.sentence());
        return new Answer(verdict.intact(), sentence);
    }

    Verdict check() {
        return check(0, null);
    }

    /** Once more when entries past their time went meanwhile: a gap may only have been theirs. */
    private Verdict check(long after, @Nullable Anchor noted) {
        while (true) {
            List<Sealed> before = cuts.all();
            Verdict verdict = check(before, after, noted);
            if (verdict.intact() || cuts.all().equals(before)) {
                return verdict;
            }
        }
    }

    private Verdict check(List<Sealed> before, long after, @Nullable Anchor noted) {
        Head head = chain.head();
        Beginning beginning = Beginning.of(before, seals, head);
        requireThere(after, noted, beginning, head);
        Optional<Finding> found =
                Beginning.wrong(before, seals, head)
                        .or(() -> new WalkingChain(chain, seals, head, beginning, after).walk())
                        .or(() -> missed(noted, beginning))
                        .or(() -> chain.beyondHead().map(each -> misplaced(Kind.LINK_BEYOND, each)))
                        .or(() ->
                                chain.upTo(beginning.after())
                                        .map(each -> misplaced(Kind.LINK_BEFORE, each)))
                        .or(loose::first);
        return new Verdict(head.position(), found.orElse(null));
    }

    private static void requireThere(
            long after, @Nullable Anchor noted, Beginning beginning, Head head) {
        long first = beginning.after() + 1;
        boolean there = after == 0 || (after >= beginning.after() && after <= head.position());
        if (!there) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "The chain has links %d to %d.", first, head.position()));
        }
        if (noted != null && noted.position() < beginning.after()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "The log was cut: it begins with link %d, and the head is older.",
                            first));
        }
    }

    private static Finding misplaced(Kind kind, Chain.Link link) {
        return new Finding(kind, link.position(), link.entryId());
    }

    private Optional<Finding> missed(@Nullable Anchor noted, Beginning beginning) {
        if (noted == null || noted.equals(new Anchor(beginning.after(), beginning.mac()))) {
            return Optional.empty();
        }
        return chain.at(noted.position()).filter(noted::is).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.at(Kind.ANCHOR_MISSED, noted.position()));
    }
}
