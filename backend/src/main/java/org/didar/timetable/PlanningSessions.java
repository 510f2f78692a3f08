package org.didar.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/**
 * Lays down the sessions of a prison. The caller has asked for access, and retries the whole
 * transaction when it lost to another one: {@link org.didar.kernel.Contention}.
 */
@Service
@Transactional
public class PlanningSessions {

    private static final int LONGEST_GAP = 60;
    private static final int DAY = 24 * 60;

    private static final int MOST_WEEKS = 52;

    private final SessionTemplates templates;
    private final StationGroups groups;
    private final Exclusions exclusions;
    private final ReadingSessions reading;
    private final Revisions revisions;
    private final PrisonDirectory prisons;
    private final RulesInForce rules;
    private final Clock clock;

    PlanningSessions(
            SessionTemplates templates,
            StationGroups groups,
            Exclusions exclusions,
            ReadingSessions reading,
            Revisions revisions,
            PrisonDirectory prisons,
            RulesInForce rules,
            Clock clock) {
        this.templates = templates;
        this.groups = groups;
        this.exclusions = exclusions;
        this.reading = reading;
        this.revisions = revisions;
        this.prisons = prisons;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds a session and answers its id. Fails with {@code request.invalid} when times are not
     * whole five minutes, a visit is longer than the rule allows for its types, the session runs
     * past midnight, or a station is not the prison's; with {@code timetable.collision} when
     * another session would ever claim one of its stations at the same time.
     */
    public UUID add(SessionPlan plan) {
        revisions.change(plan.prisonId());
        int gap = checkedGap(plan);
        SessionTemplate added = new SessionTemplate(Ids.next(), plan, gap);
        return saved(added).id();
    }

    /** Adds a one-off session and takes away the one-off sessions that stand in its way. */
    public UUID addInstead(SessionPlan plan) {
        revisions.change(plan.prisonId());
        SessionTemplate added =
                templates.saveAndFlush(new SessionTemplate(Ids.next(), plan, checkedGap(plan)));
        List<Session> all = reading.of(plan.prisonId()).sessions();
        Session mine =
                all.stream().filter(each -> each.id().equals(added.id())).findFirst().orElseThrow();
        all.stream()
                .filter(each -> each.oneOff() && !each.id().equals(mine.id()))
                .filter(each -> mine.collisionWith(each).isPresent())
                .forEach(each -> templates.deleteById(each.id()));
        templates.flush();
        revisions.change(plan.prisonId());
        return added.id();
    }

    /** Fails like {@link #add}. Whatever is booked stays booked. */
    public void change(UUID id, SessionPlan plan) {
        revisions.change(plan.prisonId());
        SessionTemplate template = template(id);
        template.plan(plan, checkedGap(plan));
        saved(template);
    }

    /** Whatever is booked stays booked. */
    public void remove(UUID id) {
        SessionTemplate template = template(id);
        revisions.change(template.prisonId());
        exclusions.deleteByTemplateId(id);
        templates.delete(template);
        templates.flush();
    }

    private SessionTemplate saved(SessionTemplate template) {
        SessionTemplate saved = templates.saveAndFlush(template);
        PrisonSessions all = reading.of(saved.prisonId());
        Optional<Session.Collision> collision =
                all.sessions().stream()
                        .filter(each -> each.id().equals(saved.id()))
                        .flatMap(each -> all.collisionOf(each).stream())
                        .findFirst();
        if (collision.isPresent()) {
            throw refusal(collision.get());
        }
        return saved;
    }

    static Problem refusal(Session.Collision collision) {
        return new Problem(TimetableProblem.COLLISION)
                .with("collision", new Collision(collision.with().id(), collision.day()));
    }

    /** The other session and the first day on which both would be held at one station. */
    public record Collision(UUID sessionId, LocalDate day) {}

    private SessionTemplate template(UUID id) {
        return templates.findById(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    private int checkedGap(SessionPlan plan) {
        int gap = gapOf(plan);
        List<FieldProblem> wrong = wrongFields(plan, gap);
        if (!wrong.isEmpty()) {
            throw Problem.atFields(CommonProblem.INVALID_REQUEST, wrong);
        }
        return gap;
    }

    /** The plan's own, or what the rule says. */
    int gapOf(SessionPlan plan) {
        return Objects.requireNonNullElseGet(plan.gapMinutes(), () -> gap(plan.prisonId()));
    }

    List<FieldProblem> wrongFields(SessionPlan plan, int gap) {
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
        boolean everyWeeks = plan.everyWeeks() >= 1 && plan.everyWeeks() <= MOST_WEEKS;
        check(wrong, everyWeeks, "everyWeeks");
        check(wrong, everyWeeks && plan.week() >= 0 && plan.week() < plan.everyWeeks(), "week");
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
        UUID group = plan.groupId();
        if (group != null) {
            return groups.findById(group).filter(each -> each.isOf(plan.prisonId())).isPresent();
        }
        return isOfPrison(plan.prisonId(), plan.stations());
    }

    /** Whether there are any, and all are stations of that prison. */
    boolean isOfPrison(UUID prisonId, Set<UUID> stations) {
        Set<UUID> own =
                prisons.stations(prisonId).stream()
                        .map(StationView::id)
                        .collect(Collectors.toCollection(HashSet::new));
        return !stations.isEmpty() && own.containsAll(stations);
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
