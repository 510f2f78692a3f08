package org.didar.people;

import java.util.UUID;
import org.didar.access.Reach;
import org.didar.kernel.Problem;

/**
 * A declared relationship, for modules that keep something about it.
 *
 * @param reach where it lies: the prisoner's prison, the person whose it is and who vouched for
 *     them
 */
public record RelationshipView(
        UUID id, UUID personId, UUID prisonId, RelationshipStatus status, Reach reach) {

    /**
     * @throws Problem {@code relationship.decided}
     */
    public void requirePending() {
        if (status != RelationshipStatus.PENDING) {
            throw new Problem(PeopleProblem.RELATIONSHIP_DECIDED);
        }
    }
}
