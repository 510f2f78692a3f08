package org.didar.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.Test;

class SessionPlanTests {

    @Test
    void asManyVisitsAsEndByTheSessionsEndFitIn() {
        SessionPlan plan =
                new SessionPlan(
                        Ids.next(),
                        DayOfWeek.SATURDAY,
                        LocalTime.of(9, 0),
                        1,
                        20,
                        5,
                        Set.of(Ids.next()),
                        LocalDate.of(2026, 11, 21),
                        null,
                        Set.of(SessionKind.FAMILY_ONLINE));
        assertThat(plan.until(LocalTime.of(12, 0), 5).slots()).isEqualTo(7);
        assertThat(plan.until(LocalTime.of(11, 55), 5).slots()).isEqualTo(7);
        assertThat(plan.until(LocalTime.of(11, 45), 5).slots()).isEqualTo(6);
    }
}
