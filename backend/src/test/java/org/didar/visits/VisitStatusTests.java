package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.visits.VisitStatus.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of statuses against the domain's table, which is written out here and not derived. */
class VisitStatusTests {

    private static final Map<VisitStatus, Set<VisitStatus>> TABLE =
            Map.ofEntries(
                    Map.entry(HELD, EnumSet.of(REQUESTED, CONFIRMED, EXPIRED)),
                    Map.entry(REQUESTED, EnumSet.of(CONFIRMED, REJECTED, CANCELLED)),
                    Map.entry(CONFIRMED, EnumSet.of(WAITING, CANCELLED, MISSED)),
                    Map.entry(WAITING, EnumSet.of(LIVE, CANCELLED, MISSED)),
                    Map.entry(LIVE, EnumSet.of(PAUSED, ENDED)),
                    Map.entry(PAUSED, EnumSet.of(LIVE, ENDED)),
                    Map.entry(ENDED, EnumSet.noneOf(VisitStatus.class)),
                    Map.entry(MISSED, EnumSet.noneOf(VisitStatus.class)),
                    Map.entry(CANCELLED, EnumSet.noneOf(VisitStatus.class)),
                    Map.entry(REJECTED, EnumSet.noneOf(VisitStatus.class)),
                    Map.entry(EXPIRED, EnumSet.noneOf(VisitStatus.class)));

    private static final Map<VisitStatus, Set<Outcome>> OUTCOMES =
            Map.of(
                    ENDED,
                    EnumSet.of(
                            Outcome.HELD_FULL,
                            Outcome.HELD_SHORT,
                            Outcome.TECHNICAL_FAILURE,
                            Outcome.STAFF_ENDED,
                            Outcome.ID_FAILED),
                    MISSED,
                    EnumSet.of(
                            Outcome.VISITOR_NO_SHOW,
                            Outcome.PRISONER_ABSENT,
                            Outcome.TECHNICAL_FAILURE),
                    CANCELLED,
                    EnumSet.of(Outcome.PRISON_CANCELLED, Outcome.VISITOR_CANCELLED));

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void becomesExactlyWhatTheTableSays(VisitStatus from) {
        for (VisitStatus to : VisitStatus.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void hasExactlyTheOutcomesOfTheTable(VisitStatus status) {
        Set<Outcome> expected = OUTCOMES.getOrDefault(status, Set.of());
        for (Outcome outcome : Outcome.values()) {
            assertThat(outcome.fits(status))
                    .as("%s of %s", outcome, status)
                    .isEqualTo(expected.contains(outcome));
        }
    }

    @Test
    void isFinalWhereNothingFollows() {
        assertThat(EnumSet.allOf(VisitStatus.class).stream().filter(VisitStatus::isFinal))
                .containsExactlyInAnyOrder(ENDED, MISSED, CANCELLED, REJECTED, EXPIRED);
    }
}
