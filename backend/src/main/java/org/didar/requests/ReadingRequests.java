package org.didar.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.KinView;
import org.didar.people.PeopleDirectory;
import org.didar.people.RelationshipStatus;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests for those who may see them. */
@Service
@Transactional(readOnly = true)
class ReadingRequests {

    private final Requests requests;
    private final ShowingRequests showing;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    ReadingRequests(
            Requests requests,
            ShowingRequests showing,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.showing = showing;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    @Transactional
    RequestCard one(Actor reader, UUID requestId) {
        Request request =
                requests.findById(requestId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        Reach reach = showing.reach(request);
        access.require(reader, Act.SEE_REQUEST, reach);
        if (!access.rolesFor(reader, Act.SEE_REQUEST, reach).equals(Set.of(Role.FAMILY))) {
            events.publishEvent(new RequestRead(requestId, request.prisonId(), reader.id()));
        }
        return showing.card(request, reader);
    }

    /** Those of every prisoner the reader is approved family of, the latest first. */
    List<RequestCard> ofKin(Actor reader) {
        UUID person = reader.personId();
        return person == null ? List.of() : showing.cards(ofKin(person), reader);
    }

    /** Everything asked for by or for one prisoner, the latest first; access is the caller's. */
    List<RequestCard> ofPrisoner(UUID prisonerId, Actor reader) {
        return showing.cards(
                requests.findByPrisonerIdInOrderByTakenAtDesc(Set.of(prisonerId)), reader);
    }

    /** Those that wait for a decision where the reader may take one, the oldest first. */
    List<RequestCard> openOnDesk(Actor reader) {
        return showing.cards(
                requests.findByPrisonIdInAndStatusOrderByTakenAt(
                        prisonsOf(reader), RequestStatus.SUBMITTED),
                reader);
    }

    /** The prisons of the reader's jurisdiction. */
    Set<UUID> prisonsOf(Actor reader) {
        return access.territories(reader, Act.SEE_DESK)
                .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Request> ofKin(UUID personId) {
        Set<UUID> prisoners =
                people.kinOf(personId).stream()
                        .filter(kin -> kin.status() == RelationshipStatus.APPROVED)
                        .map(KinView::prisonerId)
                        .collect(Collectors.toSet());
        return requests.findByPrisonerIdInOrderByTakenAtDesc(prisoners);
    }
}
