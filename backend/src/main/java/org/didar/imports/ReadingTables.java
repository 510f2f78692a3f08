package org.didar.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a CSV file or of the first sheet of a workbook; which it is its bytes tell. */
@Component
class ReadingTables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ImportProperties limits;

    ReadingTables(ImportProperties limits) {
        this.limits = limits;
    }

    /**
     * @throws Problem {@code import.unreadable}, {@code import.columns_missing} with the missing
     *     {@code columns}, or {@code import.too_many_rows}
     */
    void read(byte[] file, ImportKind kind, boolean needsPrison, Consumer<Row> each) {
        Lines lines = new Lines(kind, needsPrison, each);
        try {
            if (isZip(file)) {
                workbook(file, lines);
            } else {
                csv(file, lines);
            }
        } catch (Problem known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Problem(ImportProblem.UNREADABLE);
        }
        if (lines.columns == null) {
            throw new Problem(ImportProblem.UNREADABLE);
        }
    }

    private static boolean isZip(byte[] file) {
        return Arrays.equals(file, 0, Math.min(4, file.length), ZIP, 0, 4);
    }

    private static void csv(byte[] file, Lines lines) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String titles = end < 0 ? text : text.substring(0, end);
        char separator = titles.contains(";") ? ';' : titles.contains("\t") ? '\t' : ',';
        int number = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                lines.add(++number, record.getFields());
            }
        }
    }

    private static void workbook(byte[] file, Lines lines) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(row.getOptionalCell(column).map(ReadingTables::text).orElse(""));
                }
                lines.add(row.getRowNum(), cells);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Numbers lose their leading zeros in a sheet: whoever reads a column puts them back. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean date = format != null && format.contains("y") && format.contains("d");
        return date
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** The first line names the columns; empty lines are passed over. */
    private final class Lines {

        private final ImportKind kind;
        private final boolean needsPrison;
        private final Consumer<Row> each;
        private @Nullable Map<Column, Integer> columns;
        private int count;

        Lines(ImportKind kind, boolean needsPrison, Consumer<Row> each) {
            this.kind = kind;
            this.needsPrison = needsPrison;
            this.each = each;
        }

        void add(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (columns == null) {
                columns = titles(cells);
                return;
            }
            if (++count > limits.mostRows()) {
                throw new Problem(ImportProblem.TOO_MANY_ROWS);
            }
            Map<Column, String> read = new EnumMap<>(Column.class);
            columns.forEach((column, place) ->
                    read.put(column, place < cells.size() ? Cells.plain(cells.get(place)) : ""));
            each.accept(new Row(number, read));
        }

        private Map<Column, Integer> titles(List<String> cells) {
            List<Column> known = new ArrayList<>(kind.columns());
            List<Column> needed = new ArrayList<>(kind.columns());
            known.addAll(kind.optional());
            known.add(Column.PRISON);
            if (needsPrison) {
                needed.add(Column.PRISON);
            }
            Map<Column, Integer> found = new EnumMap<>(Column.class);
            for (int place = 0; place < cells.size(); place++) {
                int here = place;
                Column.titled(cells.get(place), known)
                        .ifPresent(column -> found.putIfAbsent(column, here));
            }
            needed.removeAll(found.keySet());
            if (!needed.isEmpty()) {
                throw new Problem(ImportProblem.COLUMNS_MISSING)
                        .with("columns", needed.stream().map(Column::key).toList());
            }
            return found;
        }
    }
}
