package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** More families than an official can see at once want them at the same moment. */
interface OfficialRacing {

    BeanFactory beans();

    @Test
    default void asManyFamiliesGetTheOfficialAsAreSeenAtOnce() throws InterruptedException {
        ClaimRaces race = new ClaimRaces(beans(), 8);
        race.letAnOfficialSee(3);
        assertThat(race.forOneOfficial())
                .isEqualTo(Map.of(ClaimRaces.WON, 3L, "CONFLICT slot.taken", 61L));
        // Twenty minutes and a gap of ten each.
        assertThat(race.rowsOfThisPrison()).containsEntry("OFFICIAL", 18L);
    }
}
