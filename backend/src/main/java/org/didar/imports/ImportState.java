package org.didar.imports;

/** How far a file has come. */
enum ImportState {
    /** Its rows are tried, and nothing is kept of it. */
    CHECKING,
    /** All rows were tried; whoever handed it over looks at the bad ones and decides. */
    CHECKED,
    /** The good rows are written, some hundred at a time. */
    WRITING,
    DONE,
    /** Given up before it was written, by somebody or because nobody came back to it. */
    GIVEN_UP;

    boolean canBecome(ImportState next) {
        return switch (this) {
            case CHECKING -> next == CHECKED || next == GIVEN_UP;
            case CHECKED -> next == WRITING || next == GIVEN_UP;
            case WRITING -> next == DONE;
            case DONE, GIVEN_UP -> false;
        };
    }
}
