package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.hours.OfficialsPresent;
import org.didar.people.DeclaredIdentity;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names and allowed actions to a visit for one reader. */
@Component
public class ShowingVisits {

    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final AllowedActions actions;
    private final VisitRules rules;
    private final Clock clock;
    private final OfficialsPresent officials;
    private final ShowingMakeUps makingUp;
    private final VisitChanges changes;

    ShowingVisits(
            PeopleDirectory people,
            PrisonDirectory prisons,
            AllowedActions actions,
            VisitRules rules,
            Clock clock,
            OfficialsPresent officials,
            ShowingMakeUps makingUp,
            VisitChanges changes) {
        this.people = people;
        this.prisons = prisons;
        this.actions = actions;
        this.rules = rules;
        this.clock = clock;
        this.officials = officials;
        this.makingUp = makingUp;
        this.changes = changes;
    }

    public VisitCard card(VisitView visit, Actor reader) {
        PrisonView prison = prisons.prison(visit.prisonId());
        PrisonerView prisoner = people.prisoner(visit.prisonerId());
        boolean visitor = reader.isVisitor();
        return new VisitCard(
                visit.id(),
                visit.status(),
                visit.outcome(),
                visit.fault(),
                visit.status() == VisitStatus.REJECTED
                        ? changes.whyRejected(visit.id()).orElse(null)
                        : null,
                visit.type(),
                visit.start(),
                visit.end(),
                Duration.between(visit.start(), visit.end()).toMinutes(),
                new VisitCard.PrisonerName(prisoner.id(), prisoner.name(), prisoner.givenName()),
                prison.name(),
                prison.zone().getId(),
                visitor ? null : Integer.valueOf(prisons.station(visit.stationId()).number()),
                visitors(visit, reader),
                visit.heldUntil(),
                visit.answerBy(),
                rules.opensAt(visit),
                rules.freeUntil(visit, clock.instant()),
                visit.wasLive() ? Integer.valueOf(visit.minutesHeld()) : null,
                visit.quotaUsed(),
                visitor ? owed(visit) : null,
                visit.officialId() == null ? null : officials.name(visit.officialId()),
                actions.of(visit, reader),
                visit.version());
    }

    private VisitCard.@Nullable Owed owed(VisitView visit) {
        return Boolean.FALSE.equals(visit.quotaUsed()) ? makingUp.owedFor(visit.id()) : null;
    }

    private List<VisitCard.VisitorName> visitors(VisitView visit, Actor reader) {
        boolean identifies = reader.has(Role.VISIT_OFFICER);
        return visit.visitors().stream().map(each -> visitor(each, identifies)).toList();
    }

    private VisitCard.VisitorName visitor(VisitView.Visitor each, boolean identifies) {
        @Nullable DeclaredIdentity declared =
                identifies ? people.declaredIdentity(each.personId()) : null;
        return new VisitCard.VisitorName(
                each.personId(),
                people.person(each.personId()).name(),
                each.relation(),
                each.lead(),
                declared);
    }
}
