package org.didar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didar.people.Digits;
import org.didar.people.LegalStatus;
import org.didar.people.Relation;

/** What people write into cells, read as what they mean. */
final class Cells {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** No year of the Persian calendar that is meant is later, none of the other earlier. */
    private static final int LAST_JALALI = 1600;

    private static final Map<String, LegalStatus> STATUS =
            Map.of(
                    "convict", LegalStatus.CONVICT,
                    "محکوم", LegalStatus.CONVICT,
                    "accused", LegalStatus.ACCUSED,
                    "متهم", LegalStatus.ACCUSED);
    private static final Map<String, Relation> RELATIONS =
            Map.ofEntries(
                    Map.entry("همسر", Relation.SPOUSE),
                    Map.entry("پدر", Relation.FATHER),
                    Map.entry("مادر", Relation.MOTHER),
                    Map.entry("پسر", Relation.SON),
                    Map.entry("دختر", Relation.DAUGHTER),
                    Map.entry("برادر", Relation.BROTHER),
                    Map.entry("خواهر", Relation.SISTER),
                    Map.entry("پدر همسر", Relation.SPOUSE_FATHER),
                    Map.entry("مادر همسر", Relation.SPOUSE_MOTHER),
                    Map.entry("دیگر", Relation.OTHER));
    private static final Map<String, Boolean> ANSWERS =
            Map.of(
                    "yes",
                    true,
                    "approved",
                    true,
                    "بله",
                    true,
                    "1",
                    true,
                    "no",
                    false,
                    "declared",
                    false,
                    "خیر",
                    false,
                    "0",
                    false);

    private Cells() {}

    /** One spelling: ASCII digits, Persian ي and ك, no mark of order, single spaces. */
    static String plain(String cell) {
        String spelt =
                Digits.toAscii(cell)
                        .replace('ي', 'ی')
                        .replace('ك', 'ک')
                        .replace("\ufeff", "")
                        .replace("\u200e", "")
                        .replace("\u200f", "");
        return SPACES.matcher(spelt).replaceAll(" ").strip();
    }

    /** ISO 8601, or the Persian calendar: 1360/05/12. */
    static Optional<LocalDate> date(String cell) {
        Matcher parts = DATE.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(
                    year < LAST_JALALI
                            ? JalaliDays.day(year, month, day)
                            : LocalDate.of(year, month, day));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LegalStatus> legalStatus(String cell) {
        return Optional.ofNullable(STATUS.get(lower(cell)));
    }

    static Optional<Relation> relation(String cell) {
        return Optional.ofNullable(RELATIONS.get(cell))
                .or(() -> SessionCells.named(Relation.values(), cell.replace(' ', '_')));
    }

    static Optional<Boolean> answer(String cell) {
        return Optional.ofNullable(ANSWERS.get(lower(cell)));
    }

    private static String lower(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
