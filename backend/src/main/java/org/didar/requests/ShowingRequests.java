package org.didar.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.crypto.FieldCipher;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.people.VisitorView;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Component;

/** Puts names, texts and allowed decisions to a request for one reader. */
@Component
class ShowingRequests {

    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final DecisionRules rules;
    private final Access access;
    private final FieldCipher cipher;
    private final Clock clock;

    ShowingRequests(
            PeopleDirectory people,
            PrisonDirectory prisons,
            DecisionRules rules,
            Access access,
            FieldCipher cipher,
            Clock clock) {
        this.people = people;
        this.prisons = prisons;
        this.rules = rules;
        this.access = access;
        this.cipher = cipher;
        this.clock = clock;
    }

    List<RequestCard> cards(List<Request> requests, Actor reader) {
        return requests.stream().map(request -> card(request, reader)).toList();
    }

    RequestCard card(Request request, Actor reader) {
        PrisonerView prisoner = people.prisoner(request.prisonerId());
        return request.card(
                new RequestCard.PrisonerName(prisoner.id(), prisoner.name(), prisoner.givenName()),
                request.isOpen() ? allowed(request, reader) : Set.of(),
                cipher);
    }

    /** What the actor's own offices may decide about this request today. */
    Set<DecisionKind> allowed(Request request, Actor actor) {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), prisons.prison(request.prisonId()).zone());
        return rules.allowed(
                access.rolesFor(actor, Act.DECIDE_REQUEST, prisons.reach(request.prisonId())),
                request.type(),
                day);
    }

    /** The prison it lies with, and the prisoner's family. */
    Reach reach(Request request) {
        Set<UUID> family =
                people.approvedVisitors(request.prisonerId()).stream()
                        .map(VisitorView::personId)
                        .collect(Collectors.toSet());
        return prisons.reach(request.prisonId()).with(null, family);
    }
}
