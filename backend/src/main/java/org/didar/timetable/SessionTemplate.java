package org.didar.timetable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A session of a prison as it is kept; {@link Session} is what it comes to. */
@Entity
@SuppressWarnings("UnusedVariable") // read by plain statements: ReadingSessions
class SessionTemplate {

    @Id private UUID id;
    @Column private UUID prisonId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    /** Minutes after the prison's midnight: a TIME column would be shifted between zones. */
    private int firstMinute;

    private int everyWeeks;
    private int weekPhase;
    private boolean oneOff;
    private int slots;
    private int slotMinutes;
    private int gapMinutes;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID groupId;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(
            name = "session_template_station",
            joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "station_id")
    private Set<UUID> stations = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(
            name = "session_template_type",
            joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "visit_type")
    @Enumerated(EnumType.STRING)
    private Set<SessionKind> kinds = new HashSet<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SessionTemplate() {}

    @SuppressWarnings("NullAway.Init") // filled by its plan
    SessionTemplate(UUID id, SessionPlan plan, int gapMinutes) {
        this.id = id;
        this.prisonId = plan.prisonId();
        plan(plan, gapMinutes);
    }

    /** Becomes what the plan says; its prison stays. */
    void plan(SessionPlan plan, int gap) {
        weekday = plan.weekday();
        everyWeeks = plan.everyWeeks();
        weekPhase = plan.week();
        oneOff = plan.oneOff();
        firstMinute = plan.firstStart().toSecondOfDay() / 60;
        slots = plan.slots();
        slotMinutes = plan.slotMinutes();
        gapMinutes = gap;
        validFrom = plan.validFrom();
        validUntil = plan.validUntil();
        groupId = plan.groupId();
        stations.clear();
        stations.addAll(plan.groupId() == null ? plan.stations() : Set.of());
        kinds.clear();
        kinds.addAll(plan.kinds());
    }

    UUID id() {
        return id;
    }

    UUID prisonId() {
        return prisonId;
    }

    @Nullable UUID groupId() {
        return groupId;
    }

    Set<UUID> stations() {
        return Set.copyOf(stations);
    }
}
