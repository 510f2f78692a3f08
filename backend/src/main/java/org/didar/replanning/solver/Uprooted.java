package org.didar.replanning.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A visit that cannot stay where it is, and the place found for it. What its people could not have
 * anyway (another visit then, a restriction, a used week) is not among its possible places. The
 * solver asks for bean-style accessors.
 */
@PlanningEntity
@NullUnmarked // the solver makes copies without arguments
public class Uprooted {

    @PlanningId private UUID visitId;
    private UUID prisonerId;
    private LocalDate day;
    private LocalTime time;
    private LocalDate week;
    private List<UUID> people;
    private List<UUID> keptApart;
    private UUID official;

    @ValueRangeProvider private List<NewPlace> possible;

    @PlanningVariable(allowsUnassigned = true)
    private NewPlace place;

    public Uprooted() {}

    /**
     * @param day when it was booked, prison-local
     * @param people the prisoner and all visitors
     * @param keptApart the pairs of which one of them is a part
     * @param official who was to join, if anybody
     */
    public Uprooted(
            UUID visitId,
            UUID prisonerId,
            LocalDate day,
            LocalTime time,
            List<UUID> people,
            List<UUID> keptApart,
            @Nullable UUID official,
            List<NewPlace> possible) {
        this.visitId = visitId;
        this.prisonerId = prisonerId;
        this.day = day;
        this.time = time;
        this.week = Weeks.of(day);
        this.people = List.copyOf(people);
        this.keptApart = List.copyOf(keptApart);
        this.official = official;
        this.possible = List.copyOf(possible);
    }

    public UUID getVisitId() {
        return visitId;
    }

    UUID prisonerId() {
        return prisonerId;
    }

    public List<UUID> people() {
        return people;
    }

    public int peopleCount() {
        return people.size();
    }

    public List<UUID> keptApart() {
        return keptApart;
    }

    public @Nullable UUID official() {
        return official;
    }

    public List<NewPlace> getPossible() {
        return possible;
    }

    public @Nullable NewPlace getPlace() {
        return place;
    }

    public void setPlace(@Nullable NewPlace place) {
        this.place = place;
    }

    boolean leavesItsWeek() {
        return leavesItsWeek(place);
    }

    boolean losesItsOfficial() {
        return losesItsOfficial(place);
    }

    /** How far from what its people had arranged: see {@link Discomfort}. */
    long discomfort() {
        return discomfort(place);
    }

    /** What a place means to its people, the weightier first. */
    Burden burdenOf(NewPlace where) {
        return new Burden(
                leavesItsWeek(where) ? 1 : 0, losesItsOfficial(where) ? 1 : 0, discomfort(where));
    }

    /** In the order in which {@link MovingWell} weighs. */
    record Burden(int otherWeek, int withoutOfficial, long discomfort)
            implements Comparable<Burden> {

        private static final Comparator<Burden> BY_WEIGHT =
                Comparator.comparingInt(Burden::otherWeek)
                        .thenComparingInt(Burden::withoutOfficial)
                        .thenComparingLong(Burden::discomfort);

        @Override
        public int compareTo(Burden other) {
            return BY_WEIGHT.compare(this, other);
        }
    }

    private boolean leavesItsWeek(NewPlace where) {
        return !where.week().equals(week);
    }

    private boolean losesItsOfficial(NewPlace where) {
        return official != null && !where.officials().containsKey(official);
    }

    private long discomfort(NewPlace where) {
        return Discomfort.of(day, time, where.day(), where.time()) * people.size();
    }
}
