package org.didar.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.ProblemCode;
import org.didar.people.VisitEligibility.Block;
import org.jspecify.annotations.Nullable;

/** What stands in one person's way to one prisoner during a span of time. */
public final class Outlook {

    private final @Nullable Relation relation;
    private final List<Ban> bans;
    private final List<Span> permits;
    private final boolean everyone;

    /**
     * @param relation the approved one, or {@code null}
     * @param everyone whether even the first circle needs a permit
     */
    Outlook(@Nullable Relation relation, List<Ban> bans, List<Span> permits, boolean everyone) {
        this.relation = relation;
        this.bans =
                bans.stream()
                        .sorted(Comparator.comparing((Ban each) -> each.span().end()).reversed())
                        .toList();
        this.permits = List.copyOf(permits);
        this.everyone = everyone;
    }

    /** From its start until before its end. */
    record Span(Instant start, Instant end) {

        boolean covers(Instant instant) {
            return !instant.isBefore(start) && instant.isBefore(end);
        }
    }

    /**
     * A restriction that counts.
     *
     * @param visitor {@code null} when it keeps the prisoner from everyone
     */
    record Ban(@Nullable UUID visitor, Span span) {

        boolean concerns(UUID person) {
            return visitor == null || visitor.equals(person);
        }

        Block block() {
            return new Block(
                    visitor == null
                            ? PeopleProblem.PRISONER_RESTRICTED
                            : PeopleProblem.VISITOR_RESTRICTED,
                    span.end());
        }
    }

    /** What the person is to the prisoner, if the prison has approved it. */
    public Optional<Relation> relation() {
        return Optional.ofNullable(relation);
    }

    /** The first thing that keeps them apart then; the instant must lie within the span. */
    public Optional<Block> at(Instant instant) {
        if (relation == null) {
            return blocked(PeopleProblem.RELATIONSHIP_MISSING);
        }
        boolean allowed =
                (relation.isFirstCircle() && !everyone)
                        || permits.stream().anyMatch(each -> each.covers(instant));
        return bans.stream()
                .filter(each -> each.span().covers(instant))
                .findFirst()
                .map(Ban::block)
                .or(() -> allowed ? Optional.empty() : blocked(PeopleProblem.PERMIT_MISSING));
    }

    private static Optional<Block> blocked(ProblemCode code) {
        return Optional.of(new Block(code, null));
    }
}
