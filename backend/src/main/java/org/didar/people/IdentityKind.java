package org.didar.people;

import java.util.Locale;

/** By what a person can be told from everybody else. */
public enum IdentityKind {
    /** کد ملی of a citizen. */
    NATIONAL_ID,
    /** کد فراگیر, the twelve digits that foreigners living in Iran are given. */
    FOREIGN_ID,
    /** A passport or travel document of another country. */
    PASSPORT;

    /** The column that it is sealed for. Never changes: what is sealed is bound to it. */
    String column() {
        return "person." + name().toLowerCase(Locale.ROOT);
    }
}
