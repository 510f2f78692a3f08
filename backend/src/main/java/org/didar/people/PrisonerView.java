package org.didar.people;

import java.util.UUID;

/** A prisoner as other modules see one. */
public record PrisonerView(
        UUID id,
        String givenName,
        String familyName,
        String number,
        String ward,
        UUID prisonId,
        LegalStatus legalStatus) {

    public String name() {
        return givenName + ' ' + familyName;
    }

    /** What a passer-by may read on a station's screen: given name and initial, «احمد ن.». */
    public String shortName() {
        int initial = familyName.offsetByCodePoints(0, 1);
        return givenName + ' ' + familyName.substring(0, initial) + '.';
    }
}
