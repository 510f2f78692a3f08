package org.didar.people;

import java.util.UUID;

/** One relationship of a person, in whatever state. */
public record KinView(
        UUID relationshipId, UUID prisonerId, Relation relation, RelationshipStatus status) {}
