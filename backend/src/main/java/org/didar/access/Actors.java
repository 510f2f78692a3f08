package org.didar.access;

import java.util.Optional;

/** Turns what a session remembers into an actor with the roles held now. */
public interface Actors {

    /** Empty when the account was closed or the station unpaired meanwhile. */
    Optional<Actor> find(SignedIn signedIn);
}
