package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.didar.timetable.SessionKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** What every race for a place comes to, on whatever database. */
interface ClaimRacing {

    BeanFactory beans();

    @Test
    default void oneOfSixtyFourFamiliesGetsTheOnlyPlace() throws InterruptedException {
        ClaimRaces race = new ClaimRaces(beans(), 1);
        assertThat(race.forOnePlace())
                .isEqualTo(Map.of(ClaimRaces.WON, 1L, "CONFLICT slot.taken", 63L));
        assertThat(race.rowsOfThisPrison())
                .isEqualTo(Map.of("STATION", 5L, "PRISONER", 4L, "VISITOR", 4L));
    }

    /** A few rounds each time, a thousand by {@code bin/ci --long}. */
    @Test
    default void oneWinsEachRoundAndEveryLoserIsToldWhatElseIsFree() throws InterruptedException {
        int rounds = Integer.getInteger("didar.race.rounds", 5);
        assertThat(new ClaimRaces(beans(), 1).forOnePlace(rounds))
                .hasSize(rounds)
                .containsOnly(Map.of(ClaimRaces.WON, 1L, "CONFLICT slot.taken", 63L));
    }

    @Test
    default void asManyFamiliesGetAPlaceAsThereAreStations() throws InterruptedException {
        ClaimRaces race = new ClaimRaces(beans(), 8);
        assertThat(race.forOnePlace())
                .isEqualTo(Map.of(ClaimRaces.WON, 8L, "CONFLICT slot.taken", 56L));
        assertThat(race.rowsOfThisPrison())
                .isEqualTo(Map.of("STATION", 40L, "PRISONER", 32L, "VISITOR", 32L));
    }

    @Test
    default void aPrisonerIsInOneVisitAtATime() throws InterruptedException {
        ClaimRaces race = new ClaimRaces(beans(), 8);
        assertThat(race.forOnePrisoner(SessionKind.LAWYER))
                .isEqualTo(Map.of(ClaimRaces.WON, 1L, "CONFLICT slot.taken", 63L));
        assertThat(race.rowsOfThisPrison())
                .isEqualTo(Map.of("STATION", 5L, "PRISONER", 4L, "VISITOR", 4L));
    }

    @Test
    default void aPrisonersFamilyHasOneVisitAWeek() throws InterruptedException {
        ClaimRaces race = new ClaimRaces(beans(), 8);
        assertThat(race.forOnePrisoner(SessionKind.FAMILY_ONLINE))
                .isEqualTo(Map.of(ClaimRaces.WON, 1L, "CONFLICT quota.used", 63L));
    }
}
