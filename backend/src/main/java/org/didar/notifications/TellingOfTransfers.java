package org.didar.notifications;

import java.util.Set;
import java.util.stream.Collectors;
import org.didar.access.Role;
import org.didar.accounts.OfficeHolders;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerTransferred;
import org.didar.people.VisitorView;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitMoved;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a moved prisoner's family and both prisons' people, without naming prisoner or prison. */
@Component
class TellingOfTransfers {

    private static final Set<Role> STAFF = Set.of(Role.WARDEN, Role.VISIT_OFFICER);

    private final PeopleDirectory people;
    private final OfficeHolders offices;
    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final QueueingMessages messages;

    TellingOfTransfers(
            PeopleDirectory people,
            OfficeHolders offices,
            VisitDirectory visits,
            PrisonDirectory prisons,
            QueueingMessages messages) {
        this.people = people;
        this.offices = offices;
        this.visits = visits;
        this.prisons = prisons;
        this.messages = messages;
    }

    @EventListener
    void moved(PrisonerTransferred transfer) {
        Params params = Params.about(transfer.prisonerId());
        messages.queue(
                MessageKind.PRISONER_MOVED,
                params,
                people.approvedVisitors(transfer.prisonerId()).stream()
                        .map(VisitorView::personId)
                        .collect(Collectors.toSet()));
        messages.queue(
                MessageKind.PRISONER_LEFT, params, offices.inPrison(transfer.prisonId(), STAFF));
        messages.queue(
                MessageKind.PRISONER_ARRIVED,
                params,
                offices.inPrison(transfer.toPrisonId(), STAFF));
    }

    /** Only whoever has to come at another time needs to know. */
    @EventListener
    void moved(VisitMoved move) {
        VisitView visit = visits.view(move.visitId());
        if (move.isRescheduled()) {
            messages.queue(
                    MessageKind.VISIT_MOVED,
                    Params.visit(
                            visit.id(),
                            visit.start(),
                            prisons.zone(visit.prisonId()),
                            null,
                            why(move.reason())),
                    visit.visitorIds(),
                    visit.start());
        }
    }

    /** A family that says nothing has asked for the change itself. */
    private static String why(@Nullable String reason) {
        if (reason == null) {
            return "FAMILY_ASKED";
        }
        return reason.equals("TRANSFERRED") ? "PRISONER_MOVED" : reason;
    }
}
