package org.didar.imports;

import static org.didar.imports.Column.APPROVED;
import static org.didar.imports.Column.BIRTH_DATE;
import static org.didar.imports.Column.FAMILY_NAME;
import static org.didar.imports.Column.GIVEN_NAME;
import static org.didar.imports.Column.LEGAL_STATUS;
import static org.didar.imports.Column.NAME;
import static org.didar.imports.Column.NATIONAL_ID;
import static org.didar.imports.Column.NUMBER;
import static org.didar.imports.Column.PRISONER_NUMBER;
import static org.didar.imports.Column.RELATION;
import static org.didar.imports.Column.WARD;

import java.util.List;

/** What a file is about, with the columns each row must fill and those that name its thing. */
enum ImportKind {
    PRISONERS(List.of(NUMBER), List.of(NUMBER, GIVEN_NAME, FAMILY_NAME, WARD, LEGAL_STATUS)),
    CONTACTS(
            List.of(PRISONER_NUMBER, NATIONAL_ID),
            List.of(
                    PRISONER_NUMBER,
                    NATIONAL_ID,
                    GIVEN_NAME,
                    FAMILY_NAME,
                    BIRTH_DATE,
                    RELATION,
                    APPROVED)),
    STATIONS(List.of(NUMBER), List.of(NUMBER, NAME));

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Column> key;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Column> columns;

    ImportKind(List<Column> key, List<Column> columns) {
        this.key = key;
        this.columns = columns;
    }

    /** Two rows that agree in these, and in the prison, are about one thing. */
    List<Column> key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }
}
