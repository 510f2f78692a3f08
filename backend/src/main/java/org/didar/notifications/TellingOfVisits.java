package org.didar.notifications;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.places.PrisonDirectory;
import org.didar.privacy.Consents;
import org.didar.visits.MakeUpOffered;
import org.didar.visits.Outcome;
import org.didar.visits.VisitChanged;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitReminderDue;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells visitors what becomes of their visit, in the transaction in which it does. */
@Component
class TellingOfVisits {

    private static final String SECOND_REMINDER = "second_reminder";

    private final Consents consents;
    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final QueueingMessages messages;

    TellingOfVisits(
            VisitDirectory visits,
            PrisonDirectory prisons,
            QueueingMessages messages,
            Consents consents) {
        this.consents = consents;
        this.visits = visits;
        this.prisons = prisons;
        this.messages = messages;
    }

    @EventListener
    void changed(VisitChanged change) {
        if (!change.isTransition()) {
            return;
        }
        VisitView visit = visits.view(change.visitId());
        kindOf(change, visit)
                .ifPresent(kind ->
                        messages.queue(kind, params(visit, change.reason()), visit.visitorIds()));
    }

    /** A reminder that comes after the visit has begun would only frighten. */
    @EventListener
    void reminderDue(VisitReminderDue reminder) {
        VisitView visit = visits.view(reminder.visitId());
        MessageKind kind =
                switch (reminder.lead()) {
                    case DAY -> MessageKind.VISIT_TOMORROW;
                    case HALF_HOUR -> MessageKind.VISIT_SOON;
                };
        messages.queue(kind, params(visit, null), wanted(reminder, visit), visit.start());
    }

    /** The first reminder is part of the visit; the second is for those who have not said no. */
    private Set<UUID> wanted(VisitReminderDue reminder, VisitView visit) {
        return switch (reminder.lead()) {
            case DAY -> visit.visitorIds();
            case HALF_HOUR ->
                    visit.visitorIds().stream()
                            .filter(each -> consents.allow(each, SECOND_REMINDER))
                            .collect(Collectors.toSet());
        };
    }

    static Optional<MessageKind> kindOf(VisitChanged change, VisitView visit) {
        return switch (change.to()) {
            case REQUESTED -> Optional.of(MessageKind.VISIT_REQUESTED);
            case CONFIRMED -> Optional.of(MessageKind.VISIT_CONFIRMED);
            case REJECTED -> Optional.of(MessageKind.VISIT_REJECTED);
            case CANCELLED ->
                    Optional.of(
                            change.outcome() == Outcome.PRISON_CANCELLED
                                    ? MessageKind.VISIT_CANCELLED_BY_PRISON
                                    : MessageKind.VISIT_CANCELLED);
            case MISSED ->
                    Optional.of(
                            change.outcome() == Outcome.VISITOR_NO_SHOW
                                    ? MessageKind.VISIT_MISSED
                                    : MessageKind.VISIT_NOT_HELD);
            case ENDED ->
                    Optional.of(
                            Boolean.FALSE.equals(visit.quotaUsed())
                                    ? MessageKind.VISIT_CUT_SHORT
                                    : MessageKind.VISIT_HELD);
            case HELD, WAITING, LIVE, PAUSED, EXPIRED -> Optional.empty();
        };
    }

    @EventListener
    void offered(MakeUpOffered offer) {
        VisitView visit = visits.view(offer.visitId());
        Params params = params(visit, null);
        messages.queue(MessageKind.MAKE_UP_OFFERED, params, visit.visitorIds(), offer.until());
    }

    private Params params(VisitView visit, @Nullable String why) {
        ZoneId zone = prisons.zone(visit.prisonId());
        return Params.visit(visit.id(), visit.start(), zone, visit.minutesHeld(), why);
    }
}
