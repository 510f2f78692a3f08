package org.didar.imports;

import java.util.List;
import java.util.Map;

/**
 * One row of a file with what its cells say, in one spelling.
 *
 * @param number as a spreadsheet counts it: the titles are row 1
 */
record Row(int number, Map<Column, String> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** What it is about, for telling whether two rows are about the same. */
    String key(List<Column> columns) {
        StringBuilder key = new StringBuilder(cell(Column.PRISON));
        columns.forEach(each -> key.append('\n').append(cell(each)));
        return key.toString();
    }

    /** A row that cannot be taken. */
    record Bad(int row, String column, RowFault fault) {}
}
