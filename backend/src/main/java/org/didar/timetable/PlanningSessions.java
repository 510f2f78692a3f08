package org.didar.timetable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.Problem.FieldProblem;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.rules.Rule;
import org.didar.rules.RuleBook;
import org.didar.rules.RulesInForce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays down the weekly sessions of a prison. The caller has asked for access. */
@Service
@Transactional
public class PlanningSessions {

    private static final int LONGEST_GAP = 60;
    private static final int DAY = 24 * 60;

    private final SessionTemplates templates;
    private final PrisonDirectory prisons;
    private final RulesInForce rules;
    private final Clock clock;

    PlanningSessions(
            SessionTemplates templates, PrisonDirectory prisons, RulesInForce rules, Clock clock) {
        this.templates = templates;
        this.prisons = prisons;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds a session and answers its id. Fails with {@code request.invalid} when times are not
     * whole five minutes, a visit is longer than the rule allows for its types, the session runs
     * past midnight, or a station is not the prison's.
     */
    public UUID add(SessionPlan plan) {
        int gap = Objects.requireNonNullElseGet(plan.gapMinutes(), () -> gap(plan.prisonId()));
        List<FieldProblem> wrong = wrongFields(plan, gap);
        if (!wrong.isEmpty()) {
            throw Problem.atFields(CommonProblem.INVALID_REQUEST, wrong);
        }
        return templates.save(new SessionTemplate(Ids.next(), plan, gap)).id();
    }

    private List<FieldProblem> wrongFields(SessionPlan plan, int gap) {
        List<FieldProblem> wrong = new ArrayList<>();
        int first = plan.firstStart().toSecondOfDay();
        check(wrong, first % Ticks.SECONDS == 0, "firstStart");
        check(wrong, isTicks(plan.slotMinutes(), Ticks.MINUTES, longest(plan)), "slotMinutes");
        check(wrong, isTicks(gap, 0, LONGEST_GAP), "gapMinutes");
        int last = first / 60 + plan.slots() * (plan.slotMinutes() + gap) - gap;
        check(wrong, plan.slots() > 0 && last <= DAY, "slots");
        check(
                wrong,
                plan.validUntil() == null || !plan.validUntil().isBefore(plan.validFrom()),
                "validUntil");
        check(wrong, !plan.kinds().isEmpty(), "kinds");
        check(wrong, hasOnlyItsOwnStations(plan), "stations");
        return wrong;
    }

    private int gap(UUID prisonId) {
        return minutes(rules.of(prisonId, null, clock.instant()), Rule.GAP);
    }

    /** What the strictest of its types allows. */
    private int longest(SessionPlan plan) {
        return plan.kinds().stream()
                .map(kind -> rules.of(plan.prisonId(), kind.name(), clock.instant()))
                .mapToInt(book -> minutes(book, Rule.LONGEST_VISIT))
                .min()
                .orElse(DAY);
    }

    private static int minutes(RuleBook book, Rule rule) {
        return Math.toIntExact(book.span(rule).duration().toMinutes());
    }

    private boolean hasOnlyItsOwnStations(SessionPlan plan) {
        Set<UUID> own =
                prisons.stations(plan.prisonId()).stream()
                        .map(StationView::id)
                        .collect(Collectors.toCollection(HashSet::new));
        return !plan.stations().isEmpty() && own.containsAll(plan.stations());
    }

    private static boolean isTicks(int minutes, int least, int most) {
        return minutes >= least && minutes <= most && minutes % Ticks.MINUTES == 0;
    }

    private static void check(List<FieldProblem> wrong, boolean right, String field) {
        if (!right) {
            wrong.add(new FieldProblem(field, "field.invalid"));
        }
    }
}
