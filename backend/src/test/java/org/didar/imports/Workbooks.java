package org.didar.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a spreadsheet program writes one: what looks like a number is a number. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "didar", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("برگ ۱");
            String[] lines = csv.split("\n", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("\\d+")) {
                        sheet.value(row, column, Long.parseLong(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
