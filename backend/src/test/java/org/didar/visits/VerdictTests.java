package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.didar.visits.Presence.Sides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTests {

    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");
    private static final Sides BOTH = new Sides(START, START, true, true);

    @Test
    void countsThreeQuartersAsWhole() {
        assertThat(Verdict.atTheEnd(held(0, 15), BOTH))
                .isEqualTo(new Verdict(Outcome.HELD_FULL, Fault.NONE, true));
        assertThat(Verdict.atTheEnd(held(0, 14), BOTH).outcome()).isEqualTo(Outcome.HELD_SHORT);
    }

    @Test
    void makesTheFamilyWholeWhenTheLineBroke() {
        assertThat(Verdict.atTheEnd(held(1, 8), BOTH))
                .isEqualTo(new Verdict(Outcome.HELD_SHORT, Fault.NETWORK, false));
    }

    @Test
    void makesTheFamilyWholeWhenThePrisonerCameLate() {
        Sides late = new Sides(START, minute(12), true, true);
        assertThat(Verdict.atTheEnd(held(12, 8), late))
                .isEqualTo(new Verdict(Outcome.HELD_SHORT, Fault.PRISON, false));
    }

    @Test
    void countsTheirTurnWhenTheFamilyCameLate() {
        Sides late = new Sides(minute(12), START, true, true);
        assertThat(Verdict.atTheEnd(held(12, 8), late))
                .isEqualTo(new Verdict(Outcome.HELD_SHORT, Fault.VISITOR, true));
    }

    @Test
    void callsNoMinuteAtAllATechnicalFailure() {
        assertThat(Verdict.atTheEnd(held(0, 0), BOTH))
                .isEqualTo(new Verdict(Outcome.TECHNICAL_FAILURE, Fault.NETWORK, false));
    }

    @Test
    void blamesTheFamilyForNotComingOnlyIfThePrisonWasReady() {
        assertThat(Verdict.withoutFamily(new Sides(null, START, false, true), null))
                .isEqualTo(new Verdict(Outcome.VISITOR_NO_SHOW, Fault.VISITOR, true));
        assertThat(Verdict.withoutFamily(Sides.NOBODY, null))
                .isEqualTo(new Verdict(Outcome.PRISONER_ABSENT, Fault.PRISON, false));
    }

    @Test
    void neverBlamesAFamilyThatWaitedInVain() {
        assertThat(Verdict.waitedInVain(new Sides(START, null, true, false), false))
                .isEqualTo(new Verdict(Outcome.PRISONER_ABSENT, Fault.PRISON, false));
        assertThat(Verdict.waitedInVain(BOTH, false))
                .isEqualTo(new Verdict(Outcome.TECHNICAL_FAILURE, Fault.PRISON, false));
        assertThat(Verdict.waitedInVain(BOTH, true))
                .isEqualTo(new Verdict(Outcome.TECHNICAL_FAILURE, Fault.NETWORK, false));
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void givesEveryReasonOfAnOfficerAnOutcomeThatFits(EndReason reason) {
        for (int minutes = 0; minutes <= 20; minutes++) {
            Verdict verdict = Verdict.byOfficer(reason, held(0, minutes), null);
            assertThat(verdict.outcome().fits(VisitStatus.ENDED)).isTrue();
            assertThat(verdict.quotaUsed())
                    .as("%s after %d minutes", reason, minutes)
                    .isEqualTo(reason != EndReason.TECHNICAL || minutes >= 15);
        }
    }

    private static Verdict.Held held(@Nullable Integer liveAfter, int minutes) {
        Instant live = liveAfter == null ? null : minute(liveAfter);
        return new Verdict.Held(START, minute(20), live, minutes, 75);
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
