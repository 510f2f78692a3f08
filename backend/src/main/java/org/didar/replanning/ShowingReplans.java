package org.didar.replanning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationView;
import org.didar.replanning.ReplanMoves.Move;
import org.didar.replanning.ReplanMoves.Spot;
import org.didar.replanning.solver.Weeks;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans with the names their officers need. */
@Component
@Transactional(readOnly = true)
class ShowingReplans {

    private final Replans replans;
    private final ReplanMoves moves;
    private final GatheringVisits gathering;
    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;

    ShowingReplans(
            Replans replans,
            ReplanMoves moves,
            GatheringVisits gathering,
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access) {
        this.replans = replans;
        this.moves = moves;
        this.gathering = gathering;
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
    }

    /** The latest fifty of the actor's prisons, without their moves. */
    List<ReplanView> latest(Actor actor) {
        return replans.latest(own(actor)).stream()
                .map(plan -> view(plan, moves.of(plan.id()), false))
                .toList();
    }

    ReplanView plan(Actor actor, UUID id) {
        Replan plan =
                replans.findById(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.REPLAN, prisons.reach(plan.prisonId()));
        return view(plan, plan.state() == ReplanState.SEEKING ? List.of() : moves.of(id), true);
    }

    /** The one prison of an actor who works in one alone. */
    UUID onlyPrison(Actor actor) {
        Set<UUID> own = own(actor);
        if (own.size() != 1) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "prisonId");
        }
        return own.iterator().next();
    }

    private Set<UUID> own(Actor actor) {
        access.requireAnywhere(actor, Act.REPLAN);
        return access.territories(actor, Act.REPLAN)
                .flatMap(each -> prisons.prisonsWithin(each).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReplanView view(Replan plan, List<Move> proposed, boolean named) {
        PrisonView prison = prisons.prison(plan.prisonId());
        Map<UUID, String> stations =
                prisons.stations(prison.id()).stream()
                        .collect(Collectors.toMap(StationView::id, StationView::name));
        UUID station = plan.stationId();
        boolean seeking = plan.state() == ReplanState.SEEKING;
        return new ReplanView(
                plan.id(),
                prison.id(),
                prison.name(),
                prison.zone(),
                station == null ? null : stations.get(station),
                plan.from(),
                plan.until(),
                plan.reason(),
                plan.state(),
                plan.wantedAt(),
                seeking ? gathering.of(plan).size() : proposed.size(),
                people(proposed, each -> true),
                people(proposed, each -> each.to() == null),
                people(proposed, each -> leavesItsWeek(each, prison.zone())),
                named ? proposed.stream().map(each -> named(each, stations)).toList() : List.of());
    }

    private ReplanView.Move named(Move move, Map<UUID, String> stations) {
        VisitView visit = visits.view(move.visitId());
        return new ReplanView.Move(
                move.visitId(),
                people.prisoner(visit.prisonerId()).name(),
                people.person(visit.lead().personId()).name(),
                move.people(),
                spot(move.from(), stations),
                move.to() == null ? null : spot(move.to(), stations));
    }

    private static ReplanView.Spot spot(Spot spot, Map<UUID, String> stations) {
        return new ReplanView.Spot(stations.getOrDefault(spot.stationId(), ""), spot.start());
    }

    private static int people(List<Move> proposed, Predicate<Move> which) {
        return proposed.stream().filter(which).mapToInt(Move::people).sum();
    }

    private static boolean leavesItsWeek(Move move, ZoneId zone) {
        @Nullable Spot to = move.to();
        return to != null && !week(to, zone).equals(week(move.from(), zone));
    }

    private static LocalDate week(Spot spot, ZoneId zone) {
        return Weeks.of(spot.start().atZone(zone).toLocalDate());
    }
}
