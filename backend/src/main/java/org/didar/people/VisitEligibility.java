package org.didar.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.ProblemCode;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether people may visit one prisoner at an instant. No deadline rule ever passes it by. */
@Service
@Transactional(readOnly = true)
public class VisitEligibility {

    /** A ban is told before a permit that may still come. */
    private static final Comparator<ProblemCode> PERMITS_LAST =
            Comparator.comparing(code -> code == PeopleProblem.PERMIT_MISSING);

    private final PeopleDirectory directory;
    private final ReadingOutlooks outlooks;
    private final RulesInForce rules;

    VisitEligibility(PeopleDirectory directory, ReadingOutlooks outlooks, RulesInForce rules) {
        this.directory = directory;
        this.outlooks = outlooks;
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

    /** What keeps any of these people from visiting at that instant; a permit is named last. */
    public Optional<ProblemCode> blocking(Collection<UUID> persons, UUID prisonerId, Instant at) {
        Map<UUID, Outlook> all = outlooks(persons, prisonerId, at, at);
        return persons.stream()
                .sorted()
                .flatMap(each -> Objects.requireNonNull(all.get(each)).at(at).stream())
                .map(Block::code)
                .min(PERMITS_LAST);
    }

    /** The first thing that keeps the person from visiting at that instant. */
    public Optional<Block> block(UUID personId, UUID prisonerId, Instant at) {
        return Objects.requireNonNull(outlooks(List.of(personId), prisonerId, at, at).get(personId))
                .at(at);
    }

    /** The same of each of them for every instant from {@code from} to {@code to}, asked once. */
    public Map<UUID, Outlook> outlooks(
            Collection<UUID> persons, UUID prisonerId, Instant from, Instant to) {
        return persons.isEmpty()
                ? Map.of()
                : outlooks.of(persons, prisonerId, from, to, everyoneNeedsPermit(prisonerId, from));
    }

    /** Looks the prison up only where any prison asks its first circle for permits. */
    private boolean everyoneNeedsPermit(UUID prisonerId, Instant at) {
        return rules.isAnywhere(Rule.PERMIT_FOR_FIRST_CIRCLE, "yes", at)
                && rules.of(directory.prisoner(prisonerId).prisonId(), null, at)
                        .flag(Rule.PERMIT_FOR_FIRST_CIRCLE);
    }
}
