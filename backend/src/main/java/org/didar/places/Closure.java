package org.didar.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Times without visits: days, or hours of each. Lunar holidays shift by a day and energy closures
 * come at short notice, so they are rows and never a calendar in code. Without a prison and a
 * province it is national; with a station it closes that one alone.
 */
@Entity
class Closure {

    @Id private UUID id;
    @Column private @Nullable UUID provinceId;
    @Column private @Nullable UUID prisonId;

    @Column private LocalDate firstDay;

    @Column private LocalDate lastDay;

    @Column private String reason;
    @Column private @Nullable UUID stationId;
    @Column private @Nullable Integer fromMinute;
    @Column private @Nullable Integer untilMinute;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Closure() {}

    private Closure(
            @Nullable UUID provinceId,
            @Nullable UUID prisonId,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {
        this.id = Ids.next();
        this.provinceId = provinceId;
        this.prisonId = prisonId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    static Closure national(LocalDate firstDay, LocalDate lastDay, String reason) {
        return new Closure(null, null, firstDay, lastDay, reason);
    }

    static Closure ofProvince(UUID province, LocalDate firstDay, LocalDate lastDay, String reason) {
        return new Closure(province, null, firstDay, lastDay, reason);
    }

    static Closure ofPrison(UUID prison, LocalDate firstDay, LocalDate lastDay, String reason) {
        return new Closure(null, prison, firstDay, lastDay, reason);
    }

    Closure(UUID id, ClosedTimes.Plan plan) {
        this.id = id;
        this.provinceId = plan.provinceId();
        this.prisonId = plan.prisonId();
        this.stationId = plan.stationId();
        this.firstDay = plan.firstDay();
        this.lastDay = plan.lastDay();
        this.fromMinute = plan.fromMinute();
        this.untilMinute = plan.untilMinute();
        this.reason = plan.reason();
    }

    /** Whether the prison is closed on the whole day; hours and single stations leave it open. */
    boolean covers(LocalDate day) {
        return stationId == null
                && fromMinute == null
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }
}
