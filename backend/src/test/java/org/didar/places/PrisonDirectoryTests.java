package org.didar.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class PrisonDirectoryTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Autowired BeanFactory beans;
    @Autowired PrisonDirectory directory;
    @Autowired FoundingPlaces founding;

    private World world;
    private FoundedPrison prison;

    @BeforeEach
    void foundAPrison() {
        world = new World(beans);
        prison = world.prison();
    }

    @Test
    void closesOnTheWeeklyDayOffAlone() {
        assertThat(directory.isClosed(prison.id(), FRIDAY)).isTrue();
        assertThat(directory.isClosed(prison.id(), SATURDAY)).isFalse();
    }

    @Test
    void closesForThePrisonAndForItsProvinceAndForNobodyElse() {
        FoundedPrison other = world.prison();
        founding.closePrison(prison.id(), SATURDAY, SATURDAY.plusDays(1), "تعمیر برق");
        founding.closeProvince(
                prison.province(), SATURDAY.plusDays(2), SATURDAY.plusDays(2), "برف");
        assertThat(directory.isClosed(prison.id(), SATURDAY)).isTrue();
        assertThat(directory.isClosed(prison.id(), SATURDAY.plusDays(1))).isTrue();
        assertThat(directory.isClosed(prison.id(), SATURDAY.plusDays(2))).isTrue();
        assertThat(directory.isClosed(prison.id(), SATURDAY.plusDays(3))).isFalse();
        assertThat(directory.isClosed(other.id(), SATURDAY)).isFalse();
        assertThat(directory.isClosed(other.id(), SATURDAY.plusDays(2))).isFalse();
    }

    @Test
    void findsAPrisonInEachOfItsTerritories() {
        UUID station = world.station(prison, 1);
        assertThat(within(Territory.Kind.STATION, station)).isTrue();
        assertThat(within(Territory.Kind.PRISON, prison.id())).isTrue();
        assertThat(within(Territory.Kind.DISTRICT, prison.district())).isTrue();
        assertThat(within(Territory.Kind.PROVINCE, prison.province())).isTrue();
        assertThat(directory.prisonsWithin(new Territory(Territory.Kind.COUNTRY, null)))
                .contains(prison.id());
        assertThat(directory.prisonsWithin(new Territory(Territory.Kind.OWN, null))).isEmpty();
    }

    @Test
    void saysWhereAStationLies() {
        UUID station = world.station(prison, 1);
        assertThat(directory.reachOfStation(station))
                .satisfies(reach -> {
                    assertThat(reach.stationId()).isEqualTo(station);
                    assertThat(reach.prisonId()).isEqualTo(prison.id());
                    assertThat(reach.districtId()).isEqualTo(prison.district());
                    assertThat(reach.provinceId()).isEqualTo(prison.province());
                });
    }

    @Test
    void knowsNothingOfOtherIds() {
        assertThatThrownBy(() -> directory.prison(Ids.next())).hasMessage("thing.not_found");
        assertThatThrownBy(() -> directory.station(Ids.next())).hasMessage("thing.not_found");
    }

    private boolean within(Territory.Kind kind, UUID id) {
        return directory.prisonsWithin(new Territory(kind, id)).contains(prison.id());
    }
}
