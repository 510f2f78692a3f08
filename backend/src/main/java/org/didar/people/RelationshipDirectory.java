package org.didar.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about declared relationships. */
@Service
@Transactional(readOnly = true)
public class RelationshipDirectory {

    private final Relationships relationships;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;

    RelationshipDirectory(
            Relationships relationships, PeopleDirectory people, PrisonDirectory prisons) {
        this.relationships = relationships;
        this.people = people;
        this.prisons = prisons;
    }

    /** An unknown id is the problem {@code thing.not_found}. */
    public RelationshipView relationship(UUID id) {
        Relationship relationship =
                relationships
                        .findById(id)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        UUID prison = people.prisoner(relationship.prisonerId()).prisonId();
        return new RelationshipView(
                id,
                relationship.personId(),
                prison,
                relationship.status(),
                prisons.reach(prison).with(null, family(relationship.personId())));
    }

    /** The person, and who vouched for them. */
    private Set<UUID> family(UUID personId) {
        return Set.copyOf(List.of(personId, people.whoHears(personId)));
    }

    /** Those of somebody who is here by another's word; none of anybody else. */
    public List<RelationshipView> ofVouched(UUID personId) {
        return people.whoHears(personId).equals(personId)
                ? List.of()
                : ofPerson(personId).stream().map(this::relationship).toList();
    }

    /** Those of a person. */
    public List<UUID> ofPerson(UUID personId) {
        return relationships.findByPersonIdOrderByFiledAtAscIdAsc(personId).stream()
                .map(Relationship::id)
                .toList();
    }
}
