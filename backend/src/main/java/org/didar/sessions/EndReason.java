package org.didar.sessions;

/** Why a browser is signed in no longer. */
public enum EndReason {
    SIGNED_OUT,
    SIGNED_IN_ANEW,
    REVOKED,
    IDLE,
    TOO_OLD,
    ROLES_ENDED,
    ACCOUNT_CLOSED,
    DEVICE_RETIRED
}
