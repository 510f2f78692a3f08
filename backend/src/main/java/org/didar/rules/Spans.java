package org.didar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Component;

/** Adds a rule's span to an instant, working days by the prison's own calendar. */
@Component
public class Spans {

    private final PrisonDirectory prisons;

    Spans(PrisonDirectory prisons) {
        this.prisons = prisons;
    }

    /** When the span has passed. */
    public Instant after(UUID prisonId, Instant instant, Span span) {
        return span.unit() == Span.Unit.WORKING_DAYS
                ? workingTime(prisonId).after(instant, span.amount())
                : instant.plus(span.duration());
    }

    /** The last instant from which the span passes until then. */
    public Instant before(UUID prisonId, Instant instant, Span span) {
        return span.unit() == Span.Unit.WORKING_DAYS
                ? workingTime(prisonId).before(instant, span.amount())
                : instant.minus(span.duration());
    }

    private WorkingTime workingTime(UUID prisonId) {
        ZoneId zone = prisons.zone(prisonId);
        return new WorkingTime(zone, new Calendar(prisonId));
    }

    /** A prison's working days, read month by month as they are asked for. */
    private final class Calendar implements Predicate<LocalDate> {

        private final UUID prisonId;
        private final Map<LocalDate, Set<LocalDate>> closed = new HashMap<>();

        Calendar(UUID prisonId) {
            this.prisonId = prisonId;
        }

        @Override
        public boolean test(LocalDate day) {
            return !closed.computeIfAbsent(day.withDayOfMonth(1), this::closedIn).contains(day);
        }

        private Set<LocalDate> closedIn(LocalDate month) {
            return prisons.closedDays(prisonId, month, month.plusMonths(1).minusDays(1));
        }
    }
}
