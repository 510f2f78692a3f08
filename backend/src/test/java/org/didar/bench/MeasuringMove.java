package org.didar.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.bench.Bookings.Target;
import org.didar.replanning.ClearingADay;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.visits.BookingVisits;
import org.springframework.beans.factory.BeanFactory;

/**
 * A prison of its own whose one day holds 400 visits, closed: until all of them have a new time.
 */
final class MeasuringMove {

    private static final int STATIONS = 48;
    private static final int SLOTS = 9;
    private static final int VISITS = 400;
    private static final int SLOT_MINUTES = 25;

    private final BeanFactory beans;
    private final TestPrison prison;
    private final LocalDate day;

    MeasuringMove(BeanFactory beans) {
        this.beans = beans;
        this.prison = TestPrison.found(beans, STATIONS);
        prison.offerDaily(LocalTime.of(8, 0), SLOTS);
        // A Sunday at least three days ahead: its week has days left.
        this.day = Size.TODAY.plusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Seconds from the order to the proposal. */
    double seconds() {
        book();
        Actor officer =
                new World(beans).official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
        ClearingADay clearing = new ClearingADay(beans);
        long begun = System.nanoTime();
        UUID plan = clearing.begin(officer, prison.id(), at(day), at(day.plusDays(1)));
        int without = clearing.seek(officer, plan);
        double proposed = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        clearing.apply(officer, plan);
        Progress.say(
                "%d visits: proposed in %.1f s, %d without a time; applied in %.1f s",
                VISITS, proposed, without, (System.nanoTime() - begun) / 1e9);
        return proposed;
    }

    private void book() {
        Bookings bookings = new Bookings(beans.getBean(BookingVisits.class));
        Instant first = day.atTime(8, 0).atZone(TestPrison.ZONE).toInstant();
        for (int each = 0; each < VISITS; each++) {
            UUID prisoner = prison.prisoner();
            Instant start = first.plusSeconds(60L * SLOT_MINUTES * (each % SLOTS));
            bookings.book(
                    new Target(
                            prison.id(),
                            prison.stations().getFirst(),
                            prisoner,
                            prison.relativeOf(prisoner),
                            start,
                            0));
            Progress.of("visits of the day", each + 1, VISITS);
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(TestPrison.ZONE).toInstant();
    }
}
