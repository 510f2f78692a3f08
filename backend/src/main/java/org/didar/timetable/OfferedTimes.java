package org.didar.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationState;
import org.didar.places.StationView;
import org.springframework.stereotype.Component;

/** What a prison offers by its templates, whether or not it is still free. */
@Component
public class OfferedTimes {

    private static final Set<StationState> NOT_WORKING =
            EnumSet.of(StationState.OUT_OF_ORDER, StationState.RETIRED);

    private final SessionTemplates templates;
    private final PrisonDirectory prisons;

    OfferedTimes(SessionTemplates templates, PrisonDirectory prisons) {
        this.templates = templates;
        this.prisons = prisons;
    }

    /** The offer for one type of visit, as it is now. */
    public Offer of(PrisonView prison, SessionKind kind) {
        List<SessionTemplate> suitable =
                templates.findByPrisonIdOrderById(prison.id()).stream()
                        .filter(each -> each.isFor(kind))
                        .toList();
        Set<UUID> working =
                prisons.stations(prison.id()).stream()
                        .filter(each -> !NOT_WORKING.contains(each.state()))
                        .map(StationView::id)
                        .collect(Collectors.toUnmodifiableSet());
        return new Offer(prison, suitable, working);
    }

    /** One prison's offer. */
    public final class Offer {

        private final PrisonView prison;
        private final List<SessionTemplate> suitable;
        private final Set<UUID> working;

        private Offer(PrisonView prison, List<SessionTemplate> suitable, Set<UUID> working) {
            this.prison = prison;
            this.suitable = suitable;
            this.working = working;
        }

        /** The stations that work. */
        public Set<UUID> stations() {
            return working;
        }

        /** How long the shortest visit on offer lasts, 0 when none is. */
        public int shortestMinutes() {
            return suitable.stream().mapToInt(SessionTemplate::slotMinutes).min().orElse(0);
        }

        /** What the templates say, by start, at stations that work; closed or not. */
        public List<Slot> planned(LocalDate day) {
            return suitable.stream()
                    .flatMap(each -> each.slotsOn(day, prison.zone()).stream())
                    .map(slot -> slot.onlyAt(working))
                    .filter(slot -> !slot.stations().isEmpty())
                    .sorted(Slot.BY_START)
                    .toList();
        }

        /** What is offered at that instant; nothing on a closed day. */
        public List<Slot> at(Instant start) {
            LocalDate day = start.atZone(prison.zone()).toLocalDate();
            if (prisons.isClosed(prison.id(), day)) {
                return List.of();
            }
            return planned(day).stream().filter(slot -> slot.start().equals(start)).toList();
        }
    }
}
