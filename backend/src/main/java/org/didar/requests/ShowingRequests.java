package org.didar.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.accounts.Officials;
import org.didar.crypto.FieldCipher;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.people.VisitorView;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names, texts and allowed decisions to a request for one reader. */
@Component
class ShowingRequests {

    private final RequestHolders holders;
    private final Officials officials;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final DecisionRules rules;
    private final Access access;
    private final FieldCipher cipher;
    private final Clock clock;

    ShowingRequests(
            RequestHolders holders,
            Officials officials,
            PeopleDirectory people,
            PrisonDirectory prisons,
            DecisionRules rules,
            Access access,
            FieldCipher cipher,
            Clock clock) {
        this.holders = holders;
        this.officials = officials;
        this.people = people;
        this.prisons = prisons;
        this.rules = rules;
        this.access = access;
        this.cipher = cipher;
        this.clock = clock;
    }

    List<RequestCard> cards(List<Request> requests, Actor reader) {
        Map<UUID, UUID> holding = holders.of(requests.stream().map(Request::id).toList());
        return requests.stream()
                .map(request -> card(request, holding.get(request.id()), reader))
                .toList();
    }

    RequestCard card(Request request, Actor reader) {
        return card(request, holders.of(Set.of(request.id())).get(request.id()), reader);
    }

    private RequestCard card(Request request, @Nullable UUID holder, Actor reader) {
        PrisonerView prisoner = people.prisoner(request.prisonerId());
        return request.card(
                new RequestCard.PrisonerName(prisoner.id(), prisoner.name(), prisoner.givenName()),
                request.isOpen() ? allowed(request, reader) : Set.of(),
                holder == null || !isDecider(request, reader) ? null : holder(holder, reader),
                cipher);
    }

    /** Families do not hear on whose desk it lies. */
    private boolean isDecider(Request request, Actor reader) {
        return access.allows(reader, Act.DECIDE_REQUEST, prisons.reach(request.prisonId()));
    }

    private RequestCard.HeldBy holder(UUID account, Actor reader) {
        return new RequestCard.HeldBy(
                officials.name(account), officials.title(account), account.equals(reader.id()));
    }

    /** What the actor's own offices may decide about this request today. */
    Set<DecisionKind> allowed(Request request, Actor actor) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), prisons.zone(request.prisonId()));
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
