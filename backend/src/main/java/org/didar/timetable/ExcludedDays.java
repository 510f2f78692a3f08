package org.didar.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** An exclusion as it is kept; {@link Exclusion} is what it comes to. */
@Entity
@Table(name = "session_exclusion")
@SuppressWarnings("UnusedVariable") // read by plain statements
class ExcludedDays {

    @Id private UUID id;
    @Column private UUID prisonId;
    @Column private @Nullable UUID templateId;
    @Column private LocalDate firstDay;
    @Column private LocalDate lastDay;
    @Column private String reason;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ExcludedDays() {}

    ExcludedDays(
            UUID prisonId,
            @Nullable UUID templateId,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {
        this.id = Ids.next();
        this.prisonId = prisonId;
        this.templateId = templateId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    UUID id() {
        return id;
    }

    UUID prisonId() {
        return prisonId;
    }
}
