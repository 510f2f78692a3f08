package org.didar.requests;

/** Where a request stands. */
public enum RequestStatus {
    SUBMITTED,
    DECIDED
}
