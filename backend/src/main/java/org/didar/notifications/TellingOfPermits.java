package org.didar.notifications;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.people.PeopleDirectory;
import org.didar.people.PermitRefused;
import org.didar.people.PermitWithdrawn;
import org.didar.people.RestrictionLifted;
import org.didar.people.VisitAllowed;
import org.didar.people.VisitorView;
import org.didar.people.VisitsRestricted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the family what opens and closes visits to them. */
@Component
class TellingOfPermits {

    private final PeopleDirectory people;
    private final QueueingMessages messages;

    TellingOfPermits(PeopleDirectory people, QueueingMessages messages) {
        this.people = people;
        this.messages = messages;
    }

    @EventListener
    void allowed(VisitAllowed permit) {
        tell(MessageKind.PERMIT_GRANTED, permit.prisonerId(), Set.of(permit.personId()));
    }

    @EventListener
    void refused(PermitRefused permit) {
        tell(MessageKind.PERMIT_REFUSED, permit.prisonerId(), Set.of(permit.personId()));
    }

    @EventListener
    void withdrawn(PermitWithdrawn permit) {
        tell(MessageKind.PERMIT_WITHDRAWN, permit.prisonerId(), Set.of(permit.personId()));
    }

    @EventListener
    void restricted(VisitsRestricted ban) {
        UUID person = ban.personId();
        tell(
                MessageKind.VISITS_RESTRICTED,
                ban.prisonerId(),
                person == null ? familyOf(ban.prisonerId()) : Set.of(person));
    }

    /** Whom it never barred, it does not concern. */
    @EventListener
    void lifted(RestrictionLifted ban) {
        UUID person = ban.personId();
        if (ban.held()) {
            tell(
                    MessageKind.VISITS_ALLOWED_AGAIN,
                    ban.prisonerId(),
                    person == null ? familyOf(ban.prisonerId()) : Set.of(person));
        }
    }

    private void tell(MessageKind kind, UUID about, Set<UUID> whom) {
        messages.queue(kind, Params.about(about), whom);
    }

    private Set<UUID> familyOf(UUID prisonerId) {
        return people.approvedVisitors(prisonerId).stream()
                .map(VisitorView::personId)
                .collect(Collectors.toSet());
    }
}
