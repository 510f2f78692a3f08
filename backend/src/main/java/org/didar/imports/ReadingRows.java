package org.didar.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.people.ImportingContacts.NewContact;
import org.didar.people.NationalId;
import org.didar.places.ImportingStations.NewStation;
import org.didar.timetable.ImportingSessions.NewSession;
import org.springframework.stereotype.Component;

/** A row's cells as facts, or the first cell that is wrong. */
@Component
class ReadingRows {

    private static final int OLDEST_YEARS = 130;
    private static final int MOST_STATIONS = 9_999;

    private final Clock clock;

    ReadingRows(Clock clock) {
        this.clock = clock;
    }

    /** What was read. */
    sealed interface Read {
        record Good(Object facts) implements Read {}

        record Wrong(Column column, RowFault fault) implements Read {}
    }

    /** The first wrong cell of a row; costs nothing to throw. */
    private static final class WrongCell extends RuntimeException {
        private final transient Column column;
        private final RowFault fault;

        WrongCell(Column column, RowFault fault) {
            super(fault.name(), null, false, false);
            this.column = column;
            this.fault = fault;
        }
    }

    /**
     * @param prisons those that whoever handed the file over may write to, by name in one spelling;
     *     under the empty name the one that a file without prisons is about
     */
    Read read(ImportKind kind, Row row, Map<String, List<UUID>> prisons) {
        try {
            return new Read.Good(facts(kind, row, prisons));
        } catch (WrongCell wrong) {
            return new Read.Wrong(wrong.column, wrong.fault);
        }
    }

    private Object facts(ImportKind kind, Row row, Map<String, List<UUID>> prisons) {
        UUID prison = prison(row, prisons);
        kind.columns().forEach(each -> required(row, each));
        kind.optional().forEach(each -> fitting(row, each));
        return switch (kind) {
            case PRISONERS ->
                    new NewPrisoner(
                            row.cell(Column.GIVEN_NAME),
                            row.cell(Column.FAMILY_NAME),
                            row.cell(Column.NUMBER),
                            row.cell(Column.WARD),
                            prison,
                            read(row, Column.LEGAL_STATUS, Cells::legalStatus, RowFault.INVALID));
            case CONTACTS -> contact(row, prison);
            case SESSIONS -> session(row, prison);
            case STATIONS ->
                    new NewStation(
                            prison,
                            read(row, Column.NUMBER, ReadingRows::stationNumber, RowFault.INVALID),
                            row.cell(Column.NAME));
        };
    }

    private NewContact contact(Row row, UUID prison) {
        return new NewContact(
                prison,
                row.cell(Column.PRISONER_NUMBER),
                read(row, Column.NATIONAL_ID, NationalId::parse, RowFault.NATIONAL_ID),
                row.cell(Column.GIVEN_NAME),
                row.cell(Column.FAMILY_NAME),
                read(row, Column.BIRTH_DATE, this::birthDate, RowFault.DATE),
                read(row, Column.RELATION, Cells::relation, RowFault.INVALID),
                read(row, Column.APPROVED, Cells::answer, RowFault.INVALID));
    }

    private static NewSession session(Row row, UUID prison) {
        return new NewSession(
                prison,
                read(row, Column.WEEKDAY, SessionCells::weekday, RowFault.INVALID),
                optional(row, Column.EVERY_WEEKS, SessionCells::number, RowFault.INVALID).orElse(1),
                read(row, Column.START, SessionCells::time, RowFault.INVALID),
                read(row, Column.VISITS, SessionCells::number, RowFault.INVALID),
                read(row, Column.MINUTES, SessionCells::number, RowFault.INVALID),
                optional(row, Column.GAP, SessionCells::number, RowFault.INVALID).orElse(null),
                read(row, Column.STATIONS_USED, SessionCells::stations, RowFault.INVALID),
                read(row, Column.VALID_FROM, Cells::date, RowFault.DATE),
                optional(row, Column.VALID_UNTIL, Cells::date, RowFault.DATE).orElse(null),
                read(row, Column.VISIT_TYPES, SessionCells::kinds, RowFault.INVALID));
    }

    private static <T> Optional<T> optional(
            Row row, Column column, Function<String, Optional<T>> how, RowFault otherwise) {
        return row.cell(column).isEmpty()
                ? Optional.empty()
                : Optional.of(read(row, column, how, otherwise));
    }

    private static UUID prison(Row row, Map<String, List<UUID>> prisons) {
        List<UUID> named = prisons.getOrDefault(row.cell(Column.PRISON), List.of());
        if (named.size() != 1) {
            throw new WrongCell(Column.PRISON, RowFault.PRISON);
        }
        return named.getFirst();
    }

    private static void required(Row row, Column column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            throw new WrongCell(column, RowFault.MISSING);
        }
        fitting(row, column);
    }

    private static void fitting(Row row, Column column) {
        if (row.cell(column).length() > column.longest()) {
            throw new WrongCell(column, RowFault.TOO_LONG);
        }
    }

    private static <T> T read(
            Row row, Column column, Function<String, Optional<T>> how, RowFault otherwise) {
        return how.apply(row.cell(column)).orElseThrow(() -> new WrongCell(column, otherwise));
    }

    private Optional<LocalDate> birthDate(String cell) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Cells.date(cell)
                .filter(day ->
                        !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST_YEARS)));
    }

    private static Optional<Integer> stationNumber(String cell) {
        boolean number =
                !cell.isEmpty() && cell.length() <= 4 && cell.chars().allMatch(Character::isDigit);
        return Optional.of(number ? Integer.parseInt(cell) : 0)
                .filter(each -> each > 0 && each <= MOST_STATIONS);
    }
}
