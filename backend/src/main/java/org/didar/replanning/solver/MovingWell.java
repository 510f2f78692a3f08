package org.didar.replanning.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a good move is, the weightier first: nobody in two places; the fewest people left without a
 * time, the fewest in another week, the fewest without their official, the least discomfort.
 */
public class MovingWell implements ConstraintProvider {

    static final int HARD_LEVELS = 1;
    static final int SOFT_LEVELS = 4;

    private static final int WITHOUT_TIME = 0;
    private static final int OTHER_WEEK = 1;
    private static final int WITHOUT_OFFICIAL = 2;
    private static final int DISCOMFORT = 3;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory from) {
        return new Constraint[] {
            oneVisitAtAStation(from),
            oneVisitForAPerson(from),
            oneTurnInAnotherWeek(from),
            keptApart(from),
            everybodyHasATime(from),
            theSameWeek(from),
            theSameOfficial(from),
            noOfficialIsCrowded(from),
            nearTheOldTime(from)
        };
    }

    private static Constraint oneVisitAtAStation(ConstraintFactory from) {
        return from.forEachUniquePair(
                        Uprooted.class, Joiners.equal(visit -> place(visit).stationId()))
                .filter((one, other) -> place(one).crowds(place(other)))
                .penalize(hard())
                .asConstraint("one visit at a station");
    }

    private static Constraint oneVisitForAPerson(ConstraintFactory from) {
        return from.forEachUniquePair(Uprooted.class, Joiners.containingAnyOf(Uprooted::people))
                .filter((one, other) -> place(one).overlaps(place(other)))
                .penalize(hard())
                .asConstraint("one visit for a person");
    }

    /** A turn of another week is not there twice. */
    private static Constraint oneTurnInAnotherWeek(ConstraintFactory from) {
        return from.forEachUniquePair(
                        Uprooted.class,
                        Joiners.equal(Uprooted::prisonerId),
                        Joiners.equal(visit -> place(visit).week()))
                .filter((one, other) -> one.leavesItsWeek() || other.leavesItsWeek())
                .penalize(hard())
                .asConstraint("one turn in another week");
    }

    private static Constraint keptApart(ConstraintFactory from) {
        return from.forEachUniquePair(Uprooted.class, Joiners.containingAnyOf(Uprooted::keptApart))
                .filter((one, other) -> place(one).isNear(place(other)))
                .penalize(hard())
                .asConstraint("kept apart");
    }

    private static Constraint everybodyHasATime(ConstraintFactory from) {
        return from.forEachIncludingUnassigned(Uprooted.class)
                .filter(visit -> visit.getPlace() == null)
                .penalize(soft(WITHOUT_TIME), Uprooted::peopleCount)
                .asConstraint("everybody has a time");
    }

    private static Constraint theSameWeek(ConstraintFactory from) {
        return from.forEach(Uprooted.class)
                .filter(Uprooted::leavesItsWeek)
                .penalize(soft(OTHER_WEEK), Uprooted::peopleCount)
                .asConstraint("the same week");
    }

    private static Constraint theSameOfficial(ConstraintFactory from) {
        return from.forEach(Uprooted.class)
                .filter(Uprooted::losesItsOfficial)
                .penalize(soft(WITHOUT_OFFICIAL), Uprooted::peopleCount)
                .asConstraint("the same official");
    }

    private static Constraint noOfficialIsCrowded(ConstraintFactory from) {
        return from.forEach(Uprooted.class)
                .filter(visit -> visit.official() != null && !visit.losesItsOfficial())
                .groupBy(MovingWell::appointment, ConstraintCollectors.count())
                .filter((appointment, count) -> count > appointment.seen())
                .penalize(
                        soft(WITHOUT_OFFICIAL), (appointment, count) -> count - appointment.seen())
                .asConstraint("no official is crowded");
    }

    private static Constraint nearTheOldTime(ConstraintFactory from) {
        return from.forEach(Uprooted.class)
                .penalize(soft(DISCOMFORT), Uprooted::discomfort)
                .asConstraint("near the old time");
    }

    /** An official at an instant, with how many visits they can see then. */
    private record Appointment(UUID official, Instant start, int seen) {}

    private static Appointment appointment(Uprooted visit) {
        UUID official = Objects.requireNonNull(visit.official());
        NewPlace place = place(visit);
        return new Appointment(
                official, place.start(), place.officials().getOrDefault(official, 0));
    }

    /** Only of those that have one: the stream leaves the others out. */
    private static NewPlace place(Uprooted visit) {
        return Objects.requireNonNull(visit.getPlace());
    }

    private static BendableScore hard() {
        return BendableScore.ofHard(HARD_LEVELS, SOFT_LEVELS, 0, 1);
    }

    private static BendableScore soft(int level) {
        return BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, level, 1);
    }
}
