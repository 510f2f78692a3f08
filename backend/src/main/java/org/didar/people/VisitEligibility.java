package org.didar.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.ProblemCode;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether one person may visit one prisoner at an instant. No deadline rule ever passes it by. */
@Service
@Transactional(readOnly = true)
public class VisitEligibility {

    private final PeopleDirectory directory;
    private final Restrictions restrictions;
    private final VisitPermits permits;
    private final RulesInForce rules;

    VisitEligibility(
            PeopleDirectory directory,
            Restrictions restrictions,
            VisitPermits permits,
            RulesInForce rules) {
        this.directory = directory;
        this.restrictions = restrictions;
        this.permits = permits;
        this.rules = rules;
    }

    /**
     * What stands in the way.
     *
     * @param until when a restriction ends; {@code null} for what no date lifts
     */
    public record Block(ProblemCode code, @Nullable Instant until) {}

    /** The code of {@link #block}. */
    public Optional<ProblemCode> blocking(UUID personId, UUID prisonerId, Instant at) {
        return block(personId, prisonerId, at).map(Block::code);
    }

    /** The first thing that keeps the person from visiting at that instant. */
    public Optional<Block> block(UUID personId, UUID prisonerId, Instant at) {
        return outlook(personId, prisonerId, at, at).at(at);
    }

    /** The same for every instant from {@code from} to {@code to}, asked once. */
    public Outlook outlook(UUID personId, UUID prisonerId, Instant from, Instant to) {
        return new Outlook(
                directory.approvedRelation(personId, prisonerId),
                restrictions.barring(personId, prisonerId, from, to),
                permits.covering(personId, prisonerId, from, to),
                everyoneNeedsPermit(prisonerId, from));
    }

    /** Looks the prison up only where any prison asks its first circle for permits. */
    private boolean everyoneNeedsPermit(UUID prisonerId, Instant at) {
        return rules.isAnywhere(Rule.PERMIT_FOR_FIRST_CIRCLE, "yes", at)
                && rules.of(directory.prisoner(prisonerId).prisonId(), null, at)
                        .flag(Rule.PERMIT_FOR_FIRST_CIRCLE);
    }

    /** What stands in a person's way during a span of time. */
    public static final class Outlook {

        private final Optional<Relation> relation;
        private final List<Restriction> restrictions;
        private final List<VisitPermit> permits;
        private final boolean everyone;

        private Outlook(
                Optional<Relation> relation,
                List<Restriction> restrictions,
                List<VisitPermit> permits,
                boolean everyone) {
            this.relation = relation;
            this.restrictions = restrictions;
            this.permits = permits;
            this.everyone = everyone;
        }

        /** The instant must lie within the span that was asked for. */
        public Optional<Block> at(Instant instant) {
            if (relation.isEmpty()) {
                return blocked(PeopleProblem.RELATIONSHIP_MISSING);
            }
            Optional<Block> barred =
                    restrictions.stream()
                            .filter(each -> each.bars(instant))
                            .findFirst()
                            .map(VisitEligibility::blockOf);
            boolean allowed =
                    (relation.get().isFirstCircle() && !everyone)
                            || permits.stream().anyMatch(each -> each.covers(instant));
            return barred.or(
                    () -> allowed ? Optional.empty() : blocked(PeopleProblem.PERMIT_MISSING));
        }
    }

    private static Block blockOf(Restriction restriction) {
        return new Block(
                restriction.namesVisitor()
                        ? PeopleProblem.VISITOR_RESTRICTED
                        : PeopleProblem.PRISONER_RESTRICTED,
                restriction.endsAt());
    }

    private static Optional<Block> blocked(ProblemCode code) {
        return Optional.of(new Block(code, null));
    }
}
