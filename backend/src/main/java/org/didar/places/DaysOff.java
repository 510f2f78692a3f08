package org.didar.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days most people do not work: the weekly days off of the country and the province, which
 * are rows; what is no working day of the prison itself; and whole days on which the country or the
 * province is closed.
 */
@Service
@Transactional(readOnly = true)
public class DaysOff {

    private final Workplaces workplaces;
    private final ClosedTimes closures;
    private final JdbcClient jdbc;

    DaysOff(Workplaces workplaces, ClosedTimes closures, JdbcClient jdbc) {
        this.workplaces = workplaces;
        this.closures = closures;
        this.jdbc = jdbc;
    }

    /** Whether a day between the two is one, around that prison. */
    public Predicate<LocalDate> around(UUID prisonId, LocalDate first, LocalDate last) {
        Workplace prison = workplaces.of(prisonId);
        Set<DayOfWeek> weekly = weekly(prison.provinceId());
        List<ClosureView> holidays =
                closures.touching(prisonId, prison.provinceId(), first, last).stream()
                        .filter(each -> each.prisonId() == null && each.isWholeDay())
                        .toList();
        return day ->
                weekly.contains(day.getDayOfWeek())
                        || !prison.workingDays().contains(day.getDayOfWeek())
                        || holidays.stream().anyMatch(each -> each.isOn(day));
    }

    private Set<DayOfWeek> weekly(UUID provinceId) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        jdbc.sql(
                        "select weekday from weekly_day_off"
                                + " where province_id is null or province_id = ?")
                .param(Ids.bytes(provinceId))
                .query((row, _) -> DayOfWeek.valueOf(row.getString(1)))
                .list()
                .forEach(days::add);
        return days;
    }
}
