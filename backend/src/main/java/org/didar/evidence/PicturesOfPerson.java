package org.didar.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.PersonalData;
import org.didar.people.RelationshipDirectory;
import org.didar.people.TakeoverDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures that somebody sent of their own documents: told of in their file, gone with them.
 */
@Component
class PicturesOfPerson implements PersonalData {

    private final Evidences evidences;
    private final RelationshipDirectory relationships;
    private final TakeoverDirectory takeovers;
    private final ForgettingEvidence forgetting;

    PicturesOfPerson(
            Evidences evidences,
            RelationshipDirectory relationships,
            TakeoverDirectory takeovers,
            ForgettingEvidence forgetting) {
        this.evidences = evidences;
        this.relationships = relationships;
        this.takeovers = takeovers;
        this.forgetting = forgetting;
    }

    record Picture(Matter about, Instant uploadedAt, @Nullable Instant decidedAt) {}

    @Override
    public String part() {
        return "evidence";
    }

    @Override
    public Object of(Subject subject) {
        return all(subject).stream()
                .map(each -> new Picture(each.matter(), each.uploadedAt(), each.decidedAt()))
                .toList();
    }

    @Override
    public Set<UUID> things(Subject subject) {
        return all(subject).stream().map(Evidence::id).collect(Collectors.toSet());
    }

    /** Also of what others claimed to be this person by: the claims go too. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        forgetting.forget(all(subject));
        if (subject.personId() != null) {
            forgetting.forget(evidences.of(takeovers.aboutPerson(subject.personId())));
        }
    }

    private List<Evidence> all(Subject subject) {
        List<UUID> matters = new ArrayList<>();
        if (subject.personId() != null) {
            matters.addAll(relationships.ofPerson(subject.personId()));
        }
        if (subject.accountId() != null) {
            matters.addAll(takeovers.ofAccount(subject.accountId()));
        }
        return evidences.of(matters);
    }
}
