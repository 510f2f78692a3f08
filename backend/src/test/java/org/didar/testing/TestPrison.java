package org.didar.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.kernel.Ids;
import org.didar.people.AdmittingPrisoners;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.people.LegalStatus;
import org.didar.people.RecordingKin;
import org.didar.people.RegisteringPeople;
import org.didar.people.Relation;
import org.didar.places.FoundingPlaces;
import org.didar.scheduling.PlanningSessions;
import org.didar.scheduling.SessionKind;
import org.didar.scheduling.SessionPlan;
import org.springframework.beans.factory.BeanFactory;

/** A prison of a test's own, open every day of the week, with prisoners and their families. */
public final class TestPrison {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private final BeanFactory beans;
    private final UUID id;
    private final List<UUID> stations;

    private TestPrison(BeanFactory beans, UUID id, List<UUID> stations) {
        this.beans = beans;
        this.id = id;
        this.stations = stations;
    }

    public static TestPrison found(BeanFactory beans, int stations) {
        FoundingPlaces founding = beans.getBean(FoundingPlaces.class);
        UUID province = founding.province("p-" + Ids.next().toString().substring(9), "استان آزمون");
        UUID district = founding.district(province, "حوزهٔ آزمون");
        UUID prison =
                founding.prison(district, "زندان آزمون", ZONE, EnumSet.allOf(DayOfWeek.class));
        List<UUID> made =
                IntStream.rangeClosed(1, stations)
                        .mapToObj(number -> founding.station(prison, number, "اتاق " + number))
                        .toList();
        return new TestPrison(beans, prison, made);
    }

    public UUID id() {
        return id;
    }

    public List<UUID> stations() {
        return stations;
    }

    public UUID prisoner() {
        return beans.getBean(AdmittingPrisoners.class)
                .admit(
                        new NewPrisoner(
                                "احمد",
                                "نادری",
                                Ids.next().toString(),
                                "۳",
                                id,
                                LegalStatus.CONVICT))
                .id();
    }

    /** Somebody in the prisoner's first circle, approved. */
    public UUID relativeOf(UUID prisonerId) {
        return visitorOf(prisonerId, Relation.SISTER);
    }

    public UUID visitorOf(UUID prisonerId, Relation relation) {
        UUID person = beans.getBean(RegisteringPeople.class).official("مریم", "نادری").id();
        beans.getBean(RecordingKin.class).approved(person, prisonerId, relation, Ids.next());
        return person;
    }

    /** Every day from {@code first} on, at every station, {@code slots} visits of 20 minutes. */
    public void offerDaily(LocalTime first, int slots) {
        LocalDate today = LocalDate.now(beans.getBean(Clock.class).withZone(ZONE));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            offer(
                    new SessionPlan(
                            id,
                            weekday,
                            first,
                            slots,
                            20,
                            5,
                            Set.copyOf(stations),
                            today.minusDays(1),
                            null,
                            EnumSet.allOf(SessionKind.class)));
        }
    }

    public UUID offer(SessionPlan plan) {
        return beans.getBean(PlanningSessions.class).add(plan);
    }
}
