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
 * Days without visits. Lunar holidays shift by a day and energy closures come at short notice, so
 * they are rows and never a calendar in code. Without a prison and a province it is national.
 */
@Entity
class Closure {

    @Id private UUID id;
    @Column private @Nullable UUID provinceId;
    @Column private @Nullable UUID prisonId;

    @Column private LocalDate firstDay;

    @Column private LocalDate lastDay;

    @Column private String reason;
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

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
