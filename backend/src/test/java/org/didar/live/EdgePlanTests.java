package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.live.EdgePlan.Joined;
import org.didar.live.EdgePlan.Present;
import org.didar.live.EdgePlan.Wanted;
import org.didar.live.protocol.SeatKind;
import org.didar.people.Relation;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitType;
import org.didar.visits.VisitView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each line of the table "Edges" in docs/protocol.md. */
class EdgePlanTests {

    private static final EdgePlan PLAN = new EdgePlan(false);
    private final Map<SeatKind, UUID> ids = new EnumMap<>(SeatKind.class);

    EdgePlanTests() {
        for (SeatKind kind : SeatKind.values()) {
            ids.put(kind, Ids.next());
        }
    }

    @Test
    void showsTheWaitingFamilyToTheOfficerAlone() {
        assertThat(edges(VisitStatus.WAITING, false))
                .containsExactly(family(SeatKind.OFFICER, true));
    }

    @Test
    void joinsFamilyAndPrisonerAtAdmissionWhileTheOfficerHears() {
        assertThat(edges(VisitStatus.WAITING, true)).isEqualTo(running());
        assertThat(edges(VisitStatus.LIVE, true)).isEqualTo(running());
    }

    @Test
    void leavesOnlyTheOfficersViewWhilePaused() {
        assertThat(edges(VisitStatus.PAUSED, true)).containsExactly(family(SeatKind.OFFICER, true));
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void hasNoEdgeOutsideTheRoom(VisitStatus status) {
        if (!EnumSet.of(
                        VisitStatus.CONFIRMED,
                        VisitStatus.WAITING,
                        VisitStatus.LIVE,
                        VisitStatus.PAUSED)
                .contains(status)) {
            assertThat(edges(status, true)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void opensNoEdgeToAnOfficialInAPrivilegedVisitEver(VisitStatus status) {
        for (boolean admitted : new boolean[] {false, true}) {
            Set<Wanted> edges =
                    PLAN.edges(visit(VisitType.LAWYER, status, admitted), false, everyone());
            UUID officer = id(SeatKind.OFFICER);
            UUID official = id(SeatKind.OFFICIAL);
            assertThat(edges)
                    .noneMatch(edge -> Set.of(edge.from(), edge.to()).contains(officer))
                    .noneMatch(edge -> Set.of(edge.from(), edge.to()).contains(official));
        }
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void hasAStationOrAnOfficialAtOneEndOfEveryEdge(VisitStatus status) {
        UUID family = id(SeatKind.FAMILY);
        for (boolean admitted : new boolean[] {false, true}) {
            assertThat(edges(status, admitted))
                    .noneMatch(edge -> edge.from().equals(family) && edge.to().equals(family));
        }
    }

    @ParameterizedTest
    @EnumSource(VisitType.class)
    void laysAPathBetweenTheTwoSidesWhileTheyWaitForTheOfficersWord(VisitType type) {
        Set<Wanted> sides =
                Set.of(
                        family(SeatKind.STATION, true),
                        edge(SeatKind.STATION, SeatKind.FAMILY, true));
        assertThat(paths(type, VisitStatus.CONFIRMED, false)).isEqualTo(sides);
        assertThat(paths(type, VisitStatus.WAITING, false)).isEqualTo(sides);
        assertThat(paths(type, VisitStatus.PAUSED, true)).isEqualTo(sides);
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void laysNoPathWhereEdgesJoinThemOrNothingWill(VisitStatus status) {
        if (status != VisitStatus.PAUSED) {
            assertThat(paths(VisitType.FAMILY_ONLINE, status, true)).isEmpty();
        }
        if (!EnumSet.of(VisitStatus.CONFIRMED, VisitStatus.WAITING, VisitStatus.PAUSED)
                .contains(status)) {
            assertThat(paths(VisitType.FAMILY_ONLINE, status, false)).isEmpty();
        }
    }

    @Test
    void laysNoPathToASideThatIsNotThere() {
        VisitView waits = visit(VisitType.FAMILY_ONLINE, VisitStatus.WAITING, false);
        assertThat(
                        EdgePlan.paths(
                                waits,
                                false,
                                present(new Joined(id(SeatKind.FAMILY), SeatKind.FAMILY))))
                .isEmpty();
    }

    /** An official who stands by is in no edge; a path in each direction waits for them. */
    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void laysPathsToAnOfficialWhoStandsBy(VisitStatus status) {
        boolean open =
                EnumSet.of(
                                VisitStatus.CONFIRMED,
                                VisitStatus.WAITING,
                                VisitStatus.LIVE,
                                VisitStatus.PAUSED)
                        .contains(status);
        for (boolean admitted : new boolean[] {false, true}) {
            VisitView view = visit(VisitType.FAMILY_ONLINE, status, admitted);
            Set<Wanted> paths = EdgePlan.paths(view, false, officialStandsBy());
            Set<Wanted> theirs = new HashSet<>(paths);
            theirs.removeIf(each -> !touches(each, SeatKind.OFFICIAL));
            assertThat(theirs).isEqualTo(open ? officials() : Set.of());
            assertThat(PLAN.edges(view, false, officialStandsBy().joined()))
                    .noneMatch(each -> touches(each, SeatKind.OFFICIAL));
            assertThat(EdgePlan.paths(view, true, officialStandsBy()))
                    .as("a confidential part")
                    .noneMatch(each -> touches(each, SeatKind.OFFICIAL));
            VisitView lawyers = visit(VisitType.LAWYER, status, admitted);
            assertThat(EdgePlan.paths(lawyers, false, officialStandsBy()))
                    .as("a lawyer's visit")
                    .noneMatch(each -> touches(each, SeatKind.OFFICIAL));
        }
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void opensNothingButTheTwoSidesInAConfidentialPart(VisitStatus status) {
        VisitView view = visit(VisitType.FAMILY_ONLINE, status, true);
        Set<Wanted> edges = PLAN.edges(view, true, everyone());
        boolean running =
                EnumSet.of(VisitStatus.CONFIRMED, VisitStatus.WAITING, VisitStatus.LIVE)
                        .contains(status);
        Set<Wanted> sides =
                Set.of(
                        family(SeatKind.STATION, true),
                        edge(SeatKind.STATION, SeatKind.FAMILY, true));
        if (running) {
            assertThat(edges).isEqualTo(sides);
        } else {
            assertThat(edges).as("who is identified is seen").isEqualTo(edges(status, true));
        }
    }

    private Present officialStandsBy() {
        List<Joined> joined =
                everyone().stream().filter(each -> each.kind() != SeatKind.OFFICIAL).toList();
        return new Present(joined, List.of(new Joined(id(SeatKind.OFFICIAL), SeatKind.OFFICIAL)));
    }

    private static Present present(Joined... joined) {
        return new Present(List.of(joined), List.of());
    }

    private boolean touches(Wanted edge, SeatKind kind) {
        return edge.from().equals(id(kind)) || edge.to().equals(id(kind));
    }

    private Set<Wanted> officials() {
        return Set.of(
                edge(SeatKind.OFFICIAL, SeatKind.FAMILY, true),
                edge(SeatKind.FAMILY, SeatKind.OFFICIAL, true),
                edge(SeatKind.OFFICIAL, SeatKind.STATION, true),
                edge(SeatKind.STATION, SeatKind.OFFICIAL, true));
    }

    private Set<Wanted> paths(VisitType type, VisitStatus status, boolean admitted) {
        return EdgePlan.paths(
                visit(type, status, admitted), false, new Present(everyone(), List.of()));
    }

    @Test
    void gapesWhereNobodySits() {
        List<Joined> alone = List.of(new Joined(id(SeatKind.FAMILY), SeatKind.FAMILY));
        VisitView live = visit(VisitType.FAMILY_ONLINE, VisitStatus.LIVE, true);
        assertThat(PLAN.edges(live, false, alone)).isEmpty();
    }

    private UUID id(SeatKind kind) {
        return Objects.requireNonNull(ids.get(kind));
    }

    private Set<Wanted> running() {
        Set<Wanted> expected = new HashSet<>();
        expected.add(family(SeatKind.STATION, true));
        expected.add(edge(SeatKind.STATION, SeatKind.FAMILY, true));
        expected.add(family(SeatKind.OFFICER, false));
        expected.add(edge(SeatKind.STATION, SeatKind.OFFICER, false));
        expected.add(edge(SeatKind.OFFICIAL, SeatKind.FAMILY, true));
        expected.add(family(SeatKind.OFFICIAL, true));
        expected.add(edge(SeatKind.OFFICIAL, SeatKind.STATION, true));
        expected.add(edge(SeatKind.STATION, SeatKind.OFFICIAL, true));
        return expected;
    }

    private Wanted family(SeatKind to, boolean picture) {
        return edge(SeatKind.FAMILY, to, picture);
    }

    private Wanted edge(SeatKind from, SeatKind to, boolean picture) {
        return new Wanted(id(from), id(to), picture);
    }

    private Set<Wanted> edges(VisitStatus status, boolean admitted) {
        return PLAN.edges(visit(VisitType.FAMILY_ONLINE, status, admitted), false, everyone());
    }

    private List<Joined> everyone() {
        return ids.entrySet().stream()
                .map(each -> new Joined(each.getValue(), each.getKey()))
                .toList();
    }

    private static VisitView visit(VisitType type, VisitStatus status, boolean admitted) {
        return new VisitView(
                Ids.next(),
                0,
                type,
                status,
                null,
                null,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1200),
                null,
                null,
                admitted ? 1 : 0,
                admitted,
                null,
                0,
                false,
                List.of(new VisitView.Visitor(Ids.next(), Relation.MOTHER, true)),
                null);
    }
}
