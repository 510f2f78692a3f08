package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
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
     * @return the person who answered for them; nobody when it was a register
     * @throws Problem {@code identity.taken} when they speak for themselves already
     */
    @Nullable UUID end(UUID personId) {
        Vouching vouching =
                vouchings
                        .findById(personId)
                        .orElseThrow(() -> new Problem(PeopleProblem.IDENTITY_TAKEN));
        vouchings.delete(vouching);
        vouchings.flush();
        return vouching.tie() == Tie.REGISTER ? null : vouching.voucherId();
    }
}
