package org.didar.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds places. For set-up and demonstrations; there is no page for it yet. */
@Service
@Transactional
public class FoundingPlaces {

    private final Provinces provinces;
    private final JudicialDistricts districts;
    private final Prisons prisons;
    private final Stations stations;
    private final Closures closures;

    FoundingPlaces(
            Provinces provinces,
            JudicialDistricts districts,
            Prisons prisons,
            Stations stations,
            Closures closures) {
        this.provinces = provinces;
        this.districts = districts;
        this.prisons = prisons;
        this.stations = stations;
        this.closures = closures;
    }

    /**
     * @param slug lower-case Latin, unique
     */
    public UUID province(String slug, String name) {
        return provinces.save(new Province(Ids.next(), slug, name)).id();
    }

    public UUID district(UUID provinceId, String name) {
        return districts.save(new JudicialDistrict(Ids.next(), provinceId, name)).id();
    }

    public UUID prison(UUID districtId, String name, ZoneId zone, Set<DayOfWeek> workingDays) {
        return prisons.save(new Prison(Ids.next(), districtId, name, zone, workingDays)).id();
    }

    /**
     * @param number unique in the prison, from 1
     */
    public UUID station(UUID prisonId, int number, String name) {
        return stations.save(new Station(Ids.next(), prisonId, number, name)).id();
    }

    public void closeEverywhere(LocalDate firstDay, LocalDate lastDay, String reason) {
        closures.save(Closure.national(firstDay, lastDay, reason));
    }

    public void closeProvince(UUID provinceId, LocalDate first, LocalDate last, String reason) {
        closures.save(Closure.ofProvince(provinceId, first, last, reason));
    }

    public void closePrison(UUID prisonId, LocalDate first, LocalDate last, String reason) {
        closures.save(Closure.ofPrison(prisonId, first, last, reason));
    }
}
