package org.didar.people;

import java.util.UUID;

/** A person as other modules see one. */
public record PersonView(UUID id, String givenName, String familyName) {

    public String name() {
        return givenName + ' ' + familyName;
    }
}
