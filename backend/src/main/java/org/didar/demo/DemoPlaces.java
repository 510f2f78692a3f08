package org.didar.demo;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.places.FoundingPlaces;
import org.didar.places.KeepingStations;
import org.springframework.stereotype.Component;

/** Two provinces, three prisons and their stations. */
@Component
@OnlyInDemo
class DemoPlaces {

    static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    /** The station left without a device, for a newcomer to pair. */
    static final int UNPAIRED = 6;

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> NOT_FRIDAY =
            EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY));

    private final FoundingPlaces founding;
    private final KeepingStations keeping;

    DemoPlaces(FoundingPlaces founding, KeepingStations keeping) {
        this.founding = founding;
        this.keeping = keeping;
    }

    record DemoPrison(UUID id, UUID districtId, UUID provinceId, List<UUID> stations) {}

    private record Area(UUID province, UUID district) {}

    /** Sabzdasht works on Fridays too, so that a demonstration can be given on any day. */
    Map<String, DemoPrison> found() {
        Area green = area("kuhestan-e-sabz", "استان کوهستان سبز", "حوزهٔ قضایی سبزدشت");
        Area salt = area("kavir-e-namak", "استان کویر نمک", "حوزهٔ قضایی نمکزار");
        return Map.of(
                DemoPeople.SABZDASHT, prison(green, DemoPeople.SABZDASHT, EVERY_DAY, 6),
                DemoPeople.KALATE, prison(green, DemoPeople.KALATE, NOT_FRIDAY, 4),
                DemoPeople.NAMAKZAR, prison(salt, DemoPeople.NAMAKZAR, NOT_FRIDAY, 5));
    }

    private Area area(String slug, String province, String district) {
        UUID id = founding.province(slug, province);
        return new Area(id, founding.district(id, district));
    }

    private DemoPrison prison(Area area, String name, Set<DayOfWeek> days, int stations) {
        UUID prison = founding.prison(area.district(), name, ZONE, days);
        List<UUID> ids =
                IntStream.rangeClosed(1, stations)
                        .mapToObj(number -> station(prison, number))
                        .toList();
        return new DemoPrison(prison, area.district(), area.province(), ids);
    }

    private UUID station(UUID prison, int number) {
        UUID station = founding.station(prison, number, "ایستگاه " + (char) ('۰' + number));
        if (number != UNPAIRED) {
            keeping.pair(station);
        }
        return station;
    }
}
