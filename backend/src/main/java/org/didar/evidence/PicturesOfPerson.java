package org.didar.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.PersonalData;
import org.didar.people.RelationshipDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures that somebody sent of their own documents: told of in their file, gone with them.
 */
@Component
class PicturesOfPerson implements PersonalData {

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final ForgettingEvidence forgetting;

    PicturesOfPerson(
            Evidences evidences,
            RelationshipDirectory relationships,
            ForgettingEvidence forgetting) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.forgetting = forgetting;
    }

    record Picture(UUID relationshipId, Instant uploadedAt, @Nullable Instant decidedAt) {}

    @Override
    public String part() {
        return "evidence";
    }

    @Override
    public Object of(Subject subject) {
        return all(subject).stream()
                .map(each ->
                        new Picture(each.relationshipId(), each.uploadedAt(), each.decidedAt()))
                .toList();
    }

    @Override
    public Set<UUID> things(Subject subject) {
        return all(subject).stream().map(Evidence::id).collect(Collectors.toSet());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        forgetting.forget(all(subject));
    }

    private List<Evidence> all(Subject subject) {
        return subject.personId() == null
                ? List.of()
                : evidences.findByRelationshipIdInOrderByUploadedAt(
                        relationships.ofPerson(subject.personId()));
    }
}
