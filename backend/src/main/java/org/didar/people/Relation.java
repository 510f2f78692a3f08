package org.didar.people;

/** What the visitor is to the prisoner. */
public enum Relation {
    SPOUSE,
    FATHER,
    MOTHER,
    SON,
    DAUGHTER,
    BROTHER,
    SISTER,
    SPOUSE_FATHER,
    SPOUSE_MOTHER,
    OTHER;

    /**
     * First-circle relatives may visit once identity and relationship are checked; everyone else
     * needs a named official's permit (executive regulation of the Prisons Organisation, art. 210).
     */
    public boolean isFirstCircle() {
        return this != OTHER;
    }
}
