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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures are for who decides, and every look is kept. */
@Service
@Transactional
class SeeingEvidence {

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final SealedFiles files;
    private final Access access;
    private final ApplicationEventPublisher events;

    SeeingEvidence(
            Evidences evidences,
            RelationshipDirectory relationships,
            SealedFiles files,
            Access access,
            ApplicationEventPublisher events) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.files = files;
        this.access = access;
        this.events = events;
    }

    List<UUID> of(Actor actor, UUID relationshipId) {
        require(actor, relationshipId);
        return evidences.findByRelationshipIdOrderByUploadedAt(relationshipId).stream()
                .map(Evidence::id)
                .toList();
    }

    byte[] picture(Actor actor, UUID evidenceId) {
        Evidence evidence =
                evidences
                        .findById(evidenceId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        RelationshipView relationship = require(actor, evidence.relationshipId());
        events.publishEvent(new EvidenceSeen(evidenceId, relationship.prisonId(), actor.id()));
        return files.read(evidenceId);
    }

    /** As with the decision, nobody is their own judge. */
    private RelationshipView require(Actor actor, UUID relationshipId) {
        RelationshipView relationship = relationships.relationship(relationshipId);
        access.require(actor, Act.SEE_EVIDENCE, relationship.reach());
        UUID own = actor.personId();
        if (own != null && relationship.reach().persons().contains(own)) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return relationship;
    }
}
