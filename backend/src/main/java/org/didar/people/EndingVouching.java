package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Component;

/** Whoever speaks for themselves needs nobody's word any more. */
@Component
class EndingVouching {

    private final Vouchings vouchings;

    EndingVouching(Vouchings vouchings) {
        this.vouchings = vouchings;
    }

    /**
     * Two who end it at once meet in the row's version.
     *
     * @return the person who answered for them
     * @throws Problem {@code identity.taken} when they speak for themselves already
     */
    UUID end(UUID personId) {
        Vouching vouching =
                vouchings
                        .findById(personId)
                        .orElseThrow(() -> new Problem(PeopleProblem.IDENTITY_TAKEN));
        vouchings.delete(vouching);
        vouchings.flush();
        return vouching.voucherId();
    }
}
