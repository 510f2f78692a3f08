package org.didar.people;

/** The life of a declared relationship. */
public enum RelationshipStatus {
    PENDING,
    APPROVED,
    REFUSED;

    /** A refused one may be declared again: mistakes in the relation or the number are common. */
    boolean canBecome(RelationshipStatus next) {
        return switch (this) {
            case PENDING -> next == APPROVED || next == REFUSED;
            case APPROVED -> false;
            case REFUSED -> next == PENDING;
        };
    }
}
