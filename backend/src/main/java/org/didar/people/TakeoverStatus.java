package org.didar.people;

/** The life of somebody's word that a person vouched for is them. */
public enum TakeoverStatus {
    WAITING,
    GRANTED,
    REFUSED,
    /** Registered by another number meanwhile, or named another person. */
    WITHDRAWN;

    boolean canBecome(TakeoverStatus next) {
        return switch (this) {
            case WAITING -> next != WAITING;
            case GRANTED, REFUSED, WITHDRAWN -> false;
        };
    }
}
