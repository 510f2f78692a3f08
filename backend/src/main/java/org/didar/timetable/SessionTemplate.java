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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A weekly session of a prison: equal slots, one after the other, at some of its stations. */
@Entity
class SessionTemplate {

    @Id private UUID id;
    @Column private UUID prisonId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    /** Minutes after the prison's midnight: a TIME column would be shifted between zones. */
    private int firstMinute;

    private int slots;
    private int slotMinutes;
    private int gapMinutes;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

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

    @SuppressWarnings("NullAway.Init")
    protected SessionTemplate() {}

    SessionTemplate(UUID id, SessionPlan plan, int gapMinutes) {
        this.id = id;
        this.prisonId = plan.prisonId();
        this.weekday = plan.weekday();
        this.firstMinute = plan.firstStart().toSecondOfDay() / 60;
        this.slots = plan.slots();
        this.slotMinutes = plan.slotMinutes();
        this.gapMinutes = gapMinutes;
        this.validFrom = plan.validFrom();
        this.validUntil = plan.validUntil();
        this.stations.addAll(plan.stations());
        this.kinds.addAll(plan.kinds());
    }

    UUID id() {
        return id;
    }

    int slotMinutes() {
        return slotMinutes;
    }

    boolean isFor(SessionKind kind) {
        return kinds.contains(kind);
    }

    /** What it offers on a prison-local day: nothing on another weekday or out of its validity. */
    List<Slot> slotsOn(LocalDate day, ZoneId zone) {
        boolean valid =
                day.getDayOfWeek() == weekday
                        && !day.isBefore(validFrom)
                        && (validUntil == null || !day.isAfter(validUntil));
        return valid
                ? IntStream.range(0, slots).mapToObj(index -> slot(day, zone, index)).toList()
                : List.of();
    }

    private Slot slot(LocalDate day, ZoneId zone, int index) {
        int minute = firstMinute + index * (slotMinutes + gapMinutes);
        Instant start = day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
        Instant end = start.plusSeconds(slotMinutes * 60L);
        Instant free = end.plusSeconds(gapMinutes * 60L);
        return new Slot(start, end, free, stations.stream().sorted().toList());
    }
}
