package org.didar.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Problem;
import org.didar.places.AdministeringPlaces.PrisonPlan;
import org.didar.places.AdministeringStations.Use;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class AdministeringPlacesTests {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final PrisonPlan PLAN =
            new PrisonPlan("زندان نو", TEHRAN, Set.of(DayOfWeek.SATURDAY));

    @Autowired BeanFactory beans;
    @Autowired AdministeringPlaces places;
    @Autowired AdministeringStations stations;
    @Autowired SeeingPlaces seeing;
    @Autowired PrisonDirectory directory;
    @Autowired KeepingStations keeping;
    @Autowired Clock clock;

    private Actor administrator;
    private Actor warden;
    private UUID province;
    private UUID district;
    private UUID prison;

    @BeforeEach
    void setUp() {
        World world = new World(beans);
        administrator = world.official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
        warden = world.warden(world.prison());
        province = places.addProvince(administrator, freeSlug(), "استان نو");
        district = places.addDistrict(administrator, province, "حوزهٔ نو");
        prison = places.addPrison(administrator, district, PLAN);
    }

    @Test
    void showsTheTreeOneLevelAtATime() {
        UUID station = stations.add(administrator, prison, 1, "ایستگاه ۱");
        assertThat(seeing.provinces(administrator, "استان ن"))
                .filteredOn(row -> row.id().equals(province))
                .singleElement()
                .satisfies(row -> assertThat(row.districts()).isEqualTo(1));
        assertThat(seeing.provinces(administrator, "%")).isEmpty();
        assertThat(seeing.districts(administrator, province))
                .singleElement()
                .satisfies(row -> assertThat(row.prisons()).isEqualTo(1));
        assertThat(seeing.prisons(administrator, district))
                .singleElement()
                .satisfies(row -> assertThat(row.stations()).isEqualTo(1));
        assertThat(seeing.stations(administrator, prison))
                .extracting(SeeingPlaces.PlaceStation::id)
                .containsExactly(station);
    }

    @Test
    void changesNamesAndTheWorkingWeek() {
        places.renameProvince(administrator, province, "استان دیگر");
        places.renameDistrict(administrator, district, "حوزهٔ دیگر");
        Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);
        places.changePrison(administrator, prison, new PrisonPlan("زندان دیگر", TEHRAN, all));
        PrisonView view = directory.prison(prison);
        assertThat(view.name()).isEqualTo("زندان دیگر");
        assertThat(view.districtName()).isEqualTo("حوزهٔ دیگر");
        assertThat(directory.isClosed(prison, LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void refusesAProvincesNameThatIsTakenAndAStationsNumberThatIsTaken() {
        String slug = freeSlug();
        places.addProvince(administrator, slug, "یک");
        assertThatThrownBy(() -> places.addProvince(administrator, slug, "دو"))
                .hasMessage("place.name_taken");
        stations.add(administrator, prison, 1, "یک");
        UUID second = stations.add(administrator, prison, 2, "دو");
        assertThatThrownBy(() -> stations.add(administrator, prison, 1, "باز یک"))
                .hasMessage("station.number_taken");
        assertThatThrownBy(() -> stations.change(administrator, second, 1, "باز یک"))
                .hasMessage("station.number_taken");
    }

    @Test
    void closesAPrisonForGoodAndOffersNothingThere() {
        places.closePrison(administrator, prison);
        LocalDate saturday = LocalDate.of(2027, 1, 2);
        assertThat(directory.isClosed(prison, saturday)).isTrue();
        assertThat(directory.closedDays(prison, saturday, saturday)).containsExactly(saturday);
        assertThatThrownBy(() -> directory.requireOpen(prison)).hasMessage("prison.closed");
        assertThatThrownBy(() -> places.closePrison(administrator, prison))
                .hasMessage("prison.closed");
        assertThat(seeing.open(warden, "زندان نو")).noneMatch(each -> each.id().equals(prison));
        assertThat(seeing.prisons(administrator, district).getFirst().closedAt()).isNotNull();
    }

    @Test
    void closesNoPrisonAndRetiresNoStationWhereVisitsAreBookedAndSaysHowMany() {
        Scene scene = new Scene(beans);
        var later = clock.instant().plus(Duration.ofDays(2));
        scene.visit(scene.mother(), "CONFIRMED", later);
        scene.visit(scene.mother(), "HELD", later.plusSeconds(3600));
        scene.visit(scene.mother(), "ENDED", later.minus(Duration.ofDays(9)));
        UUID station = directory.stations(scene.prisonId).getFirst().id();
        for (Runnable act :
                List.<Runnable>of(
                        () -> stations.put(administrator, station, Use.RETIRED),
                        () -> places.closePrison(administrator, scene.prisonId))) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> {
                                assertThat(problem.code()).isEqualTo(PlacesProblem.IN_USE);
                                assertThat(problem.extras()).containsEntry("visits", 2L);
                            });
        }
        assertThat(directory.station(station).state()).isEqualTo(StationState.UNPAIRED);
    }

    @Test
    void takesAStationOutOfServiceAndBackAndRetiresItForGood() {
        UUID station = stations.add(administrator, prison, 1, "ایستگاه ۱");
        keeping.pair(station);
        stations.put(administrator, station, Use.OUT_OF_ORDER);
        assertThat(directory.station(station).state()).isEqualTo(StationState.OUT_OF_ORDER);
        stations.put(administrator, station, Use.IN_SERVICE);
        assertThat(directory.station(station).state()).isEqualTo(StationState.PAIRED);
        stations.put(administrator, station, Use.RETIRED);
        assertThat(directory.station(station).state()).isEqualTo(StationState.RETIRED);
        assertThatThrownBy(() -> stations.put(administrator, station, Use.IN_SERVICE))
                .hasMessage("station.retired");
        assertThatThrownBy(() -> keeping.pair(station)).hasMessage("station.retired");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> places.addProvince(warden, freeSlug(), "…"))
                .hasMessage("access.forbidden");
        assertThatThrownBy(() -> places.renameProvince(warden, province, "…"))
                .hasMessage("thing.not_found");
        assertThatThrownBy(() -> places.changePrison(warden, prison, PLAN))
                .hasMessage("thing.not_found");
        assertThatThrownBy(() -> stations.add(warden, prison, 4, "…"))
                .hasMessage("thing.not_found");
    }

    private static String freeSlug() {
        StringBuilder letters = new StringBuilder("ostan-");
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .limit(12)
                .forEach(c -> letters.append((char) (c <= '9' ? 'k' + c - '0' : c)));
        return letters.toString();
    }
}
