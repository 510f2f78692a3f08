package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.didar.live.protocol.SeatKind.FAMILY;
import static org.didar.live.protocol.SeatKind.OFFICER;
import static org.didar.live.protocol.SeatKind.OFFICIAL;
import static org.didar.live.protocol.SeatKind.STATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.live.EdgePlan.Joined;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.people.Relation;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitType;
import org.didar.visits.VisitView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads what whom writes, in every state; and what may be written. */
class SayingTests {

    private static final Set<SeatKind> NOBODY = Set.of();

    private final Map<SeatKind, UUID> ids = new EnumMap<>(SeatKind.class);

    SayingTests() {
        for (SeatKind kind : SeatKind.values()) {
            ids.put(kind, Ids.next());
        }
    }

    /** A state of a visit, and who reads what family, station and official write in it. */
    record Moment(
            VisitType type,
            VisitStatus status,
            boolean admitted,
            boolean confidential,
            Set<SeatKind> ofFamily,
            Set<SeatKind> ofStation,
            Set<SeatKind> ofOfficial) {}

    private static final Set<SeatKind> ALL_BUT_FAMILY = Set.of(STATION, OFFICER, OFFICIAL);
    private static final Set<SeatKind> ALL_BUT_STATION = Set.of(FAMILY, OFFICER, OFFICIAL);
    private static final Set<SeatKind> SIDES = Set.of(FAMILY, STATION);

    static Stream<Moment> moments() {
        VisitType usual = VisitType.FAMILY_ONLINE;
        return Stream.of(
                identifying(usual, VisitStatus.WAITING, Set.of(OFFICER)),
                identifying(usual, VisitStatus.PAUSED, Set.of(OFFICER)),
                identifying(VisitType.LAWYER, VisitStatus.WAITING, NOBODY),
                identifying(VisitType.LAWYER, VisitStatus.PAUSED, NOBODY),
                running(VisitStatus.WAITING),
                running(VisitStatus.LIVE),
                alone(usual, VisitStatus.WAITING, true),
                alone(usual, VisitStatus.LIVE, true),
                alone(VisitType.LAWYER, VisitStatus.WAITING, false),
                alone(VisitType.LAWYER, VisitStatus.LIVE, false),
                closed(VisitStatus.ENDED),
                closed(VisitStatus.MISSED),
                closed(VisitStatus.CANCELLED));
    }

    private static Moment identifying(VisitType type, VisitStatus status, Set<SeatKind> family) {
        boolean admitted = status == VisitStatus.PAUSED;
        return new Moment(type, status, admitted, false, family, NOBODY, NOBODY);
    }

    private static Moment running(VisitStatus status) {
        VisitType type = VisitType.FAMILY_ONLINE;
        return new Moment(type, status, true, false, ALL_BUT_FAMILY, ALL_BUT_STATION, SIDES);
    }

    /** The two sides alone: in a lawyer's visit always, else in a confidential part. */
    private static Moment alone(VisitType type, VisitStatus status, boolean confidential) {
        Set<SeatKind> station = Set.of(STATION);
        return new Moment(type, status, true, confidential, station, Set.of(FAMILY), NOBODY);
    }

    private static Moment closed(VisitStatus status) {
        VisitType type = VisitType.FAMILY_ONLINE;
        return new Moment(type, status, true, false, NOBODY, NOBODY, NOBODY);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void isReadWhereTheSoundGoes(Moment moment) {
        assertThat(readers(moment, SeatKind.values(), FAMILY)).isEqualTo(moment.ofFamily());
        assertThat(readers(moment, SeatKind.values(), STATION)).isEqualTo(moment.ofStation());
        assertThat(readers(moment, SeatKind.values(), OFFICIAL)).isEqualTo(moment.ofOfficial());
        assertThat(readers(moment, SeatKind.values(), OFFICER)).isEmpty();
    }

    /** Who only stands by has not joined. */
    @ParameterizedTest
    @MethodSource("moments")
    void isNeverReadNorWrittenByAnOfficialWhoOnlyStandsBy(Moment moment) {
        SeatKind[] joined = {FAMILY, STATION, OFFICER};
        assertThat(readers(moment, joined, FAMILY)).doesNotContain(OFFICIAL);
        assertThat(readers(moment, joined, STATION)).doesNotContain(OFFICIAL);
        assertThat(readers(moment, joined, OFFICIAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void isNeverReadByAnOfficerInALawyersVisit(VisitStatus status) {
        for (boolean admitted : new boolean[] {false, true}) {
            Moment moment =
                    new Moment(VisitType.LAWYER, status, admitted, false, NOBODY, NOBODY, NOBODY);
            for (SeatKind writer : SeatKind.values()) {
                assertThat(readers(moment, SeatKind.values(), writer))
                        .doesNotContain(OFFICER, OFFICIAL);
            }
        }
    }

    @Test
    void isNotReadAlongAnEdgeOfAnotherRound() {
        Moment live = running(VisitStatus.LIVE);
        assertThat(Saying.readers(edges(live, SeatKind.values()), 2, id(FAMILY))).isEmpty();
    }

    @Test
    void takesTheSpaceAroundIt() {
        assertThat(Saying.words("  سلام\r\nمادر \n")).isEqualTo("سلام\nمادر");
        assertThat(Saying.words("می‌آیم")).as("joiners are letters here").isEqualTo("می‌آیم");
    }

    @Test
    void isNotEmptyNorTooLong() {
        assertThat(refusalOf(" \n\t ")).isEqualTo("text.empty");
        assertThat(Saying.words("👋".repeat(500))).as("characters, not units").hasSize(1000);
        assertThat(refusalOf("ا".repeat(501))).isEqualTo("text.too_long");
    }

    @Test
    void hasNoControlCharacters() {
        for (String each : List.of("a\u0000b", "a\tb", "a\u001bb", "a\u0085b", "a\rb")) {
            assertThat(refusalOf(each)).isEqualTo("frame.malformed");
        }
    }

    @Test
    void standsInNoLog() {
        assertThat(new ClientMessage.Say(Ids.next(), "سلام").toString()).doesNotContain("سلام");
        assertThat(new ServerMessage.Text(Ids.next(), Ids.next(), "سلام", Instant.EPOCH).toString())
                .doesNotContain("سلام");
    }

    private static String refusalOf(String text) {
        Problem[] caught = new Problem[1];
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Saying.words(text))
                .satisfies(problem -> caught[0] = problem);
        return Objects.requireNonNull(caught[0]).code().code();
    }

    private Set<SeatKind> readers(Moment moment, SeatKind[] joined, SeatKind writer) {
        Set<UUID> readers = Saying.readers(edges(moment, joined), 1, id(writer));
        return ids.entrySet().stream()
                .filter(each -> readers.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Edge> edges(Moment moment, SeatKind[] joined) {
        VisitView visit = visit(moment);
        List<Joined> seats = Arrays.stream(joined).map(kind -> new Joined(id(kind), kind)).toList();
        return new EdgePlan(false)
                .edges(visit, moment.confidential(), seats).stream()
                        .map(wanted -> new Edge(visit.id(), wanted, 1, Instant.EPOCH))
                        .toList();
    }

    private UUID id(SeatKind kind) {
        return Objects.requireNonNull(ids.get(kind));
    }

    private static VisitView visit(Moment moment) {
        return new VisitView(
                Ids.next(),
                0,
                moment.type(),
                moment.status(),
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
                1,
                moment.admitted(),
                null,
                0,
                false,
                List.of(new VisitView.Visitor(Ids.next(), Relation.MOTHER, true)),
                null);
    }
}
