package org.didar.imports;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.didar.timetable.SessionKind;

/** What people write into the cells of a timetable, read as what they mean. */
final class SessionCells {

    private static final int MOST_STATIONS = 9_999;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4})(?:\\s*(?:-|–|تا)\\s*(\\d{1,4}))?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,،;؛]\\s*");

    private static final Map<String, DayOfWeek> WEEKDAYS =
            Map.of(
                    "شنبه", DayOfWeek.SATURDAY,
                    "یکشنبه", DayOfWeek.SUNDAY,
                    "دوشنبه", DayOfWeek.MONDAY,
                    "سهشنبه", DayOfWeek.TUESDAY,
                    "چهارشنبه", DayOfWeek.WEDNESDAY,
                    "پنجشنبه", DayOfWeek.THURSDAY,
                    "جمعه", DayOfWeek.FRIDAY);
    private static final Map<String, SessionKind> KINDS =
            Map.of(
                    "خانواده", SessionKind.FAMILY_ONLINE,
                    "نقطه خدمت", SessionKind.POINT_ONLINE,
                    "نقطهٔ خدمت", SessionKind.POINT_ONLINE,
                    "وکیل", SessionKind.LAWYER,
                    "قضایی", SessionKind.JUDICIAL,
                    "کنسولی", SessionKind.CONSULAR);

    private SessionCells() {}

    /** Persian, however its parts are joined, or English. */
    static Optional<DayOfWeek> weekday(String cell) {
        String joined = cell.replace("\u200c", "").replace(" ", "");
        return Optional.ofNullable(WEEKDAYS.get(joined))
                .or(() -> named(DayOfWeek.values(), joined));
    }

    static Optional<LocalTime> time(String cell) {
        Matcher parts = TIME.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(String cell) {
        return cell.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(cell)) : Optional.empty();
    }

    /** Numbers and ranges of them: 1-4, 7. */
    static Optional<Set<Integer>> stations(String cell) {
        Set<Integer> found = new TreeSet<>();
        for (String part : BETWEEN.split(cell, -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first || last > MOST_STATIONS) {
                return Optional.empty();
            }
            IntStream.rangeClosed(first, last).forEach(found::add);
        }
        return Optional.of(found);
    }

    static Optional<Set<SessionKind>> kinds(String cell) {
        Set<SessionKind> found = EnumSet.noneOf(SessionKind.class);
        for (String part : BETWEEN.split(cell, -1)) {
            Optional<SessionKind> kind =
                    Optional.ofNullable(KINDS.get(part))
                            .or(() -> named(SessionKind.values(), part.replace(' ', '_')));
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            found.add(kind.get());
        }
        return Optional.of(found);
    }

    /** The constant of that name, in any case. */
    static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        for (E each : all) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
