package org.didar.imports;

import static org.didar.imports.Column.APPROVED;
import static org.didar.imports.Column.BIRTH_DATE;
import static org.didar.imports.Column.EVERY_WEEKS;
import static org.didar.imports.Column.FAMILY_NAME;
import static org.didar.imports.Column.GAP;
import static org.didar.imports.Column.GIVEN_NAME;
import static org.didar.imports.Column.LEGAL_STATUS;
import static org.didar.imports.Column.MINUTES;
import static org.didar.imports.Column.NAME;
import static org.didar.imports.Column.NATIONAL_ID;
import static org.didar.imports.Column.NUMBER;
import static org.didar.imports.Column.PRISONER_NUMBER;
import static org.didar.imports.Column.RELATION;
import static org.didar.imports.Column.START;
import static org.didar.imports.Column.STATIONS_USED;
import static org.didar.imports.Column.VALID_FROM;
import static org.didar.imports.Column.VALID_UNTIL;
import static org.didar.imports.Column.VISITS;
import static org.didar.imports.Column.VISIT_TYPES;
import static org.didar.imports.Column.WARD;
import static org.didar.imports.Column.WEEKDAY;

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
    STATIONS(List.of(NUMBER), List.of(NUMBER, NAME)),
    SESSIONS(
            List.of(WEEKDAY, START, STATIONS_USED, VALID_FROM),
            List.of(WEEKDAY, START, VISITS, MINUTES, STATIONS_USED, VALID_FROM, VISIT_TYPES),
            List.of(GAP, EVERY_WEEKS, VALID_UNTIL));

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Column> key;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Column> optional;

    ImportKind(List<Column> key, List<Column> columns) {
        this(key, columns, List.of());
    }

    ImportKind(List<Column> key, List<Column> columns, List<Column> optional) {
        this.key = key;
        this.columns = columns;
        this.optional = optional;
    }

    /** Two rows that agree in these, and in the prison, are about one thing. */
    List<Column> key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }

    /** Columns that a file may leave out, and a row empty. */
    List<Column> optional() {
        return optional;
    }
}
