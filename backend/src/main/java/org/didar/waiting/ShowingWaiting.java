package org.didar.waiting;

import java.util.Objects;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody how their waiting stands. */
@Component
@Transactional(readOnly = true)
class ShowingWaiting {

    private final WaitingEntries entries;
    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;

    ShowingWaiting(
            WaitingEntries entries,
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons) {
        this.entries = entries;
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
    }

    WaitingView entry(UUID id) {
        return view(entries.of(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING)));
    }

    WaitingView view(WaitingEntry entry) {
        boolean waits = entry.state() == WaitingState.WAITING;
        return new WaitingView(
                entry.id(),
                entry.prisonerId(),
                people.prisoner(entry.prisonerId()).name(),
                entry.companions(),
                entry.firstDay(),
                entry.lastDay(),
                entry.part(),
                entry.since(),
                entry.state(),
                prisons.zone(entry.prisonId()).getId(),
                waits ? entries.ahead(entry) : 0,
                offer(entry));
    }

    private WaitingView.@Nullable KeptTime offer(WaitingEntry entry) {
        if (entry.offeredVisitId() == null) {
            return null;
        }
        VisitView visit = visits.view(entry.offeredVisitId());
        return new WaitingView.KeptTime(
                visit.id(),
                visit.start(),
                visit.end(),
                Objects.requireNonNullElse(visit.heldUntil(), visit.start()));
    }
}
