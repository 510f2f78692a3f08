package org.didar.people;

import java.util.UUID;

/** Somebody who may visit a prisoner, with what they are to the prisoner. */
public record VisitorView(UUID personId, String givenName, String familyName, Relation relation) {

    public String name() {
        return givenName + ' ' + familyName;
    }
}
