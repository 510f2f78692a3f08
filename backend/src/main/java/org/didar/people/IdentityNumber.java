package org.didar.people;

/** A number that belongs to one person alone. Its text never appears in a log or a message. */
public sealed interface IdentityNumber permits NationalId, ForeignId, Passport {

    IdentityKind kind();

    /** Its one stored form: for sealing and indexing only. */
    String text();

    /** Enough of it to compare with a card or a passport. */
    String masked();

    /** What {@link #text} gave. */
    static IdentityNumber stored(IdentityKind kind, String text) {
        return switch (kind) {
            case NATIONAL_ID -> NationalId.parse(text).orElseThrow();
            case FOREIGN_ID -> ForeignId.parse(text).orElseThrow();
            case PASSPORT -> Passport.stored(text);
        };
    }
}
