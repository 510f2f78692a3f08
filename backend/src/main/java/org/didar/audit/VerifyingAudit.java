package org.didar.audit;

import java.util.Locale;
import java.util.Optional;
import org.didar.audit.Chain.Head;
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

    VerifyingAudit(Chain chain, Seals seals, LooseEntries loose) {
        this.chain = chain;
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
     * @param from the first link to look at; 1 for the whole chain
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

    private Verdict check(long after, @Nullable Anchor noted) {
        Head head = chain.head();
        if (after < 0 || after > head.position()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The chain has links 1 to %d.", head.position()));
        }
        Optional<Finding> found =
                new WalkingChain(chain, seals, head, after)
                        .walk()
                        .or(() -> missed(noted))
                        .or(() ->
                                chain.beyondHead()
                                        .map(each ->
                                                new Finding(
                                                        Kind.LINK_BEYOND,
                                                        each.position(),
                                                        each.entryId())))
                        .or(loose::first);
        return new Verdict(head.position(), found.orElse(null));
    }

    private Optional<Finding> missed(@Nullable Anchor noted) {
        return noted == null || chain.at(noted.position()).filter(noted::is).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.at(Kind.ANCHOR_MISSED, noted.position()));
    }
}
