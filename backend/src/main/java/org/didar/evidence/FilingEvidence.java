package org.didar.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
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
import org.didar.people.TakeoverDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a picture for a relationship or a takeover that waits for its decision. */
@Service
class FilingEvidence {

    static final String DIGEST = "evidence.digest";
    private static final int PICTURES_AN_HOUR = 30;

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final TakeoverDirectory takeovers;
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
            TakeoverDirectory takeovers,
            CleaningPictures cleaning,
            SealedFiles files,
            KeyedIndex index,
            Access access,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.takeovers = takeovers;
        this.cleaning = cleaning;
        this.files = files;
        this.index = index;
        this.access = access;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.uploads = new Throttle(PICTURES_AN_HOUR, Duration.ofHours(1), clock);
    }

    /** A picture, and what it is for: a matter that must still wait when it is kept. */
    private record Sent(
            Actor actor, Matter matter, @Nullable UUID prisonId, Runnable requirePending) {}

    /**
     * The same picture sent again, as over a line that broke, is kept once. Decoding holds no
     * database connection.
     *
     * @return how many there are now
     */
    int file(Actor actor, UUID relationshipId, byte[] sent) {
        RelationshipView relationship = relationships.relationship(relationshipId);
        access.require(actor, Act.FILE_EVIDENCE, relationship.reach());
        return file(
                new Sent(
                        actor,
                        new Matter(Matter.Kind.RELATIONSHIP, relationshipId),
                        relationship.prisonId(),
                        () -> relationships.relationship(relationshipId).requirePending()),
                sent);
    }

    /** The same for the takeover that the actor's account waits for. */
    int fileForTakeover(Actor actor, byte[] sent) {
        access.requireAnywhere(actor, Act.REGISTER);
        UUID takeover = takeovers.waitingOf(actor.id());
        return file(
                new Sent(
                        actor,
                        new Matter(Matter.Kind.TAKEOVER, takeover),
                        null,
                        () -> takeovers.requireWaiting(takeover)),
                sent);
    }

    private int file(Sent what, byte[] sent) {
        what.requirePending().run();
        uploads.take(what.actor().id().toString());
        byte[] picture = cleaning.clean(sent).jpeg();
        List<byte[]> digests = index.all(DIGEST, digested(picture));
        UUID id = Ids.next();
        files.keep(id, picture);
        boolean kept = false;
        try {
            kept = keep(what, id, digests);
        } finally {
            if (!kept) {
                files.forget(id);
            }
        }
        return evidences.serving(what.matter().id()).size();
    }

    /** Whether it is a new one; two at once that want the last place meet in the table's key. */
    private boolean keep(Sent what, UUID id, List<byte[]> digests) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> insert(what, id, digests)));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Problem(EvidenceProblem.BUSY);
        }
    }

    private boolean insert(Sent what, UUID id, List<byte[]> digests) {
        // Asked once more: it may have been decided while the picture was decoded.
        what.requirePending().run();
        UUID matter = what.matter().id();
        List<Evidence> same = evidences.same(matter, digests);
        if (!same.isEmpty()) {
            offerAgain(same.getFirst());
            return false;
        }
        UUID by = what.actor().id();
        evidences.saveAndFlush(
                new Evidence(
                        id,
                        what.matter(),
                        freePlace(matter),
                        by,
                        clock.instant(),
                        digests.getFirst()));
        events.publishEvent(new EvidenceFiled(id, what.prisonId(), by));
        return true;
    }

    /** What the digest is of. */
    static String digested(byte[] picture) {
        return HexFormat.of().formatHex(picture);
    }

    private void offerAgain(Evidence known) {
        if (known.decidedAt() != null) {
            known.offerAgain(freePlace(known.matter().id()));
        }
    }

    private int freePlace(UUID matter) {
        Set<Integer> taken = evidences.placesTaken(matter);
        return IntStream.rangeClosed(1, Evidence.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new Problem(EvidenceProblem.FULL));
    }
}
