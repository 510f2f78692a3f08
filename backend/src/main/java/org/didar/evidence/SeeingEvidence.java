package org.didar.evidence;

import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.RelationshipDirectory;
import org.didar.people.RelationshipView;
import org.didar.people.TakeoverDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures are for who decides, and every look is kept. */
@Service
@Transactional
class SeeingEvidence {

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final TakeoverDirectory takeovers;
    private final SealedFiles files;
    private final Access access;
    private final ApplicationEventPublisher events;

    SeeingEvidence(
            Evidences evidences,
            RelationshipDirectory relationships,
            TakeoverDirectory takeovers,
            SealedFiles files,
            Access access,
            ApplicationEventPublisher events) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.takeovers = takeovers;
        this.files = files;
        this.access = access;
        this.events = events;
    }

    List<UUID> of(Actor actor, Matter matter) {
        require(actor, matter);
        return evidences.of(List.of(matter.id())).stream().map(Evidence::id).toList();
    }

    byte[] picture(Actor actor, UUID evidenceId) {
        Evidence evidence =
                evidences
                        .findById(evidenceId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        UUID prison = require(actor, evidence.matter());
        events.publishEvent(new EvidenceSeen(evidenceId, prison, actor.id()));
        return files.read(evidenceId);
    }

    private UUID require(Actor actor, Matter matter) {
        return switch (matter.kind()) {
            case RELATIONSHIP -> relationship(actor, matter.id());
            case TAKEOVER -> takeovers.requireBefore(actor, Act.SEE_EVIDENCE, matter.id());
        };
    }

    /** As with the decision, nobody is their own judge. */
    private UUID relationship(Actor actor, UUID relationshipId) {
        RelationshipView relationship = relationships.relationship(relationshipId);
        access.require(actor, Act.SEE_EVIDENCE, relationship.reach());
        UUID own = actor.personId();
        if (own != null && relationship.reach().persons().contains(own)) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return relationship.prisonId();
    }
}
