package org.didar.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By whose word somebody is here, and for whom they gave theirs. The rows name nobody: those about
 * others stay when a person is erased, so that whoever was vouched for still has somebody who
 * answers for them.
 */
@Component
class VouchingOfPerson implements PersonalData {

    private final Vouchings vouchings;

    VouchingOfPerson(Vouchings vouchings) {
        this.vouchings = vouchings;
    }

    /**
     * @param gave whether the person gave their word, or it was given for them
     */
    record Word(boolean gave, Tie tie, Instant at) {}

    @Override
    public String part() {
        return "vouching";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return List.of();
        }
        return Stream.concat(
                        vouchings.findById(person).stream().map(each -> word(each, false)),
                        vouchings.findByVoucherIdOrderByVouchedAt(person).stream()
                                .map(each -> word(each, true)))
                .toList();
    }

    private static Word word(Vouching vouching, boolean gave) {
        return new Word(gave, vouching.tie(), vouching.vouchedAt());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID person = subject.personId();
        if (person != null) {
            vouchings.findById(person).ifPresent(vouchings::delete);
        }
    }
}
