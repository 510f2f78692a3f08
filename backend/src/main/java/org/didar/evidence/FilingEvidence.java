package org.didar.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.didar.people.RelationshipDirectory;
import org.didar.people.RelationshipView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a picture for a relationship that waits for its decision. */
@Service
class FilingEvidence {

    static final String DIGEST = "evidence.digest";
    private static final int PICTURES_AN_HOUR = 30;

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final CleaningPictures cleaning;
    private final SealedFiles files;
    private final KeyedIndex index;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Throttle uploads;

    FilingEvidence(
            Evidences evidences,
            RelationshipDirectory relationships,
            CleaningPictures cleaning,
            SealedFiles files,
            KeyedIndex index,
            Access access,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.cleaning = cleaning;
        this.files = files;
        this.index = index;
        this.access = access;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.uploads = new Throttle(PICTURES_AN_HOUR, Duration.ofHours(1), clock);
    }

    /**
     * The same picture sent again, as over a line that broke, is kept once. Decoding holds no
     * database connection.
     *
     * @return how many there are now
     */
    int file(Actor actor, UUID relationshipId, byte[] sent) {
        RelationshipView relationship = relationships.relationship(relationshipId);
        access.require(actor, Act.FILE_EVIDENCE, relationship.reach());
        relationship.requirePending();
        uploads.take(actor.id().toString());
        byte[] picture = cleaning.clean(sent).jpeg();
        List<byte[]> digests = index.all(DIGEST, digested(picture));
        UUID id = Ids.next();
        files.keep(id, picture);
        boolean kept = false;
        try {
            kept = keep(actor, relationship, id, digests);
        } finally {
            if (!kept) {
                files.forget(id);
            }
        }
        return evidences.findByRelationshipIdAndDecidedAtIsNull(relationshipId).size();
    }

    /** Whether it is a new one; two at once that want the last place meet in the table's key. */
    private boolean keep(
            Actor actor, RelationshipView relationship, UUID id, List<byte[]> digests) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status -> insert(actor, relationship, id, digests)));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Problem(EvidenceProblem.BUSY);
        }
    }

    private boolean insert(
            Actor actor, RelationshipView relationship, UUID id, List<byte[]> digests) {
        // Asked once more: it may have been decided while the picture was decoded.
        relationships.relationship(relationship.id()).requirePending();
        Optional<Evidence> same =
                evidences.findFirstByRelationshipIdAndDigestIn(relationship.id(), digests);
        if (same.isPresent()) {
            offerAgain(same.get());
            return false;
        }
        evidences.saveAndFlush(
                new Evidence(
                        id,
                        relationship.id(),
                        freePlace(relationship.id()),
                        actor.id(),
                        clock.instant(),
                        digests.getFirst()));
        events.publishEvent(new EvidenceFiled(id, relationship.prisonId(), actor.id()));
        return true;
    }

    /** What the digest is of. */
    static String digested(byte[] picture) {
        return HexFormat.of().formatHex(picture);
    }

    private void offerAgain(Evidence known) {
        if (known.decidedAt() != null) {
            known.offerAgain(freePlace(known.relationshipId()));
        }
    }

    private int freePlace(UUID relationshipId) {
        Set<Integer> taken = evidences.placesTaken(relationshipId);
        return IntStream.rangeClosed(1, Evidence.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new Problem(EvidenceProblem.FULL));
    }
}
