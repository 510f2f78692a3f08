package org.didar.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns what a session remembers into an actor with the roles held now. */
public interface Actors {

    /** Empty when the account was closed or the station unpaired meanwhile. */
    Optional<Actor> find(SignedIn signedIn);

    /** Somebody as they are when not away; empty when the account was closed. */
    Optional<Expected> expected(UUID account);

    /**
     * Who will be there, but for their leaves.
     *
     * @param actor with the offices held now, away or not
     * @param leaves now and to come
     */
    record Expected(Actor actor, List<Leave> leaves) {

        /** Whether they are not away at any moment between the two. */
        public boolean isThere(Instant from, Instant until) {
            return leaves.stream()
                    .noneMatch(each -> each.from().isBefore(until) && from.isBefore(each.until()));
        }
    }

    /** From then until then. */
    record Leave(Instant from, Instant until) {}
}
