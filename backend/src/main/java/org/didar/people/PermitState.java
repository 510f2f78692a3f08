package org.didar.people;

/** What has become of somebody's need of a permit. */
enum PermitState {
    WAITING,
    GRANTED,
    REFUSED
}
