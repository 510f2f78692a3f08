package org.didar.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.kernel.ProblemCode;
import org.didar.people.KinController.Companion;
import org.didar.people.KinController.Kin;
import org.didar.people.KinController.PrisonerName;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family sees of its own relationships. */
@Service
@Transactional(readOnly = true)
class SeeingKin {

    private final Relationships relationships;
    private final PeopleDirectory directory;
    private final VisitEligibility eligibility;
    private final PrisonDirectory prisons;
    private final PermitRefusals refusals;
    private final Access access;
    private final Clock clock;

    SeeingKin(
            Relationships relationships,
            PeopleDirectory directory,
            VisitEligibility eligibility,
            PrisonDirectory prisons,
            PermitRefusals refusals,
            Access access,
            Clock clock) {
        this.relationships = relationships;
        this.directory = directory;
        this.eligibility = eligibility;
        this.prisons = prisons;
        this.refusals = refusals;
        this.access = access;
        this.clock = clock;
    }

    List<Kin> of(Actor actor) {
        UUID personId = actor.personId();
        return personId == null ? List.of() : ofPerson(personId);
    }

    List<Kin> ofPerson(UUID personId) {
        return relationships.findByPersonIdOrderByFiledAtAscIdAsc(personId).stream()
                .map(this::kin)
                .toList();
    }

    Kin one(UUID relationshipId) {
        return kin(relationships.findById(relationshipId).orElseThrow());
    }

    /** Other approved visitors whom nothing bars now; the asker must be one of them. */
    List<Companion> companions(Actor actor, UUID prisonerId) {
        List<VisitorView> visitors = directory.approvedVisitors(prisonerId);
        Set<UUID> persons =
                visitors.stream().map(VisitorView::personId).collect(Collectors.toSet());
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(persons));
        Instant now = clock.instant();
        Map<UUID, Outlook> outlooks = eligibility.outlooks(persons, prisonerId, now, now);
        return visitors.stream()
                .filter(each -> !each.personId().equals(actor.personId()))
                .filter(each ->
                        Objects.requireNonNull(outlooks.get(each.personId())).at(now).isEmpty())
                .map(each -> new Companion(each.personId(), each.name(), each.relation()))
                .toList();
    }

    private Kin kin(Relationship relationship) {
        PrisonerView prisoner = directory.prisoner(relationship.prisonerId());
        Optional<ProblemCode> blocked =
                eligibility.blocking(relationship.personId(), prisoner.id(), clock.instant());
        return new Kin(
                relationship.id(),
                relationship.status(),
                relationship.relation(),
                nameIfApproved(relationship, prisoner),
                prisons.prison(prisoner.prisonId()).name(),
                blocked.isEmpty(),
                blocked.map(ProblemCode::code).orElse(null),
                relationship.refusedBecause(),
                blocked.filter(PeopleProblem.PERMIT_MISSING::equals).isPresent()
                        ? permitRefused(relationship)
                        : null);
    }

    private @Nullable String permitRefused(Relationship relationship) {
        return refusals.findByPersonIdAndPrisonerId(
                        relationship.personId(), relationship.prisonerId())
                .map(PermitRefusal::reason)
                .orElse(null);
    }

    private static @Nullable PrisonerName nameIfApproved(
            Relationship relationship, PrisonerView prisoner) {
        return relationship.status() == RelationshipStatus.APPROVED
                ? new PrisonerName(prisoner.id(), prisoner.name(), prisoner.givenName())
                : null;
    }
}
