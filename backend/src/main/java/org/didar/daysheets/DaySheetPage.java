package org.didar.daysheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didar.daysheets.DaySheet.Station;
import org.didar.time.JalaliDate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the sheet as one page that needs nothing else: its font comes along, and its own policy
 * lets it load nothing. Persian, as the prison's staff read it.
 */
@Component
class DaySheetPage {

    /** So many stations stand side by side on a sheet of paper. */
    private static final int ABREAST = 6;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");
    private static final List<String> MONTHS =
            List.of(
                    "فروردین",
                    "اردیبهشت",
                    "خرداد",
                    "تیر",
                    "مرداد",
                    "شهریور",
                    "مهر",
                    "آبان",
                    "آذر",
                    "دی",
                    "بهمن",
                    "اسفند");

    private final String style;
    private final String policy;

    DaySheetPage() {
        style = face("Regular", 400) + face("Bold", 700) + text("sheet.css");
        policy = "default-src 'none'; style-src 'sha256-" + digest(style) + "'; font-src data:";
    }

    /** What the page may do: be styled, and nothing else. */
    String policy() {
        return policy;
    }

    String write(DaySheet sheet) {
        String title = "برگهٔ روز " + escaped(sheet.prisonName());
        String head =
                """
                <!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <title>%s</title><style>%s</style></head><body>
                """
                        .formatted(policy, title, style);
        return head + sections(sheet, title) + "</body></html>";
    }

    private static String sections(DaySheet sheet, String title) {
        String head =
                "<header><h1>%s</h1><p>%s، %s ملاقات</p></header>"
                        .formatted(title, date(sheet.day()), digits(sheet.visits().size() + ""));
        if (sheet.visits().isEmpty()) {
            return "<section>" + head + "<p>در این روز ملاقاتی نیست.</p></section>";
        }
        List<Station> used = used(sheet);
        return IntStream.iterate(0, at -> at < used.size(), at -> at + ABREAST)
                .mapToObj(at -> used.subList(at, Math.min(at + ABREAST, used.size())))
                .map(part -> "<section>" + head + table(sheet, part) + FOOT + "</section>")
                .collect(Collectors.joining());
    }

    /** A station without a visit that day takes no paper. */
    private static List<Station> used(DaySheet sheet) {
        return sheet.stations().stream()
                .filter(station ->
                        sheet.visits().stream()
                                .anyMatch(visit -> visit.station().equals(station.id())))
                .toList();
    }

    private static final String FOOT =
            "<footer><span>مسئول ملاقات: ....................</span>"
                    + "<span>امضا: ....................</span></footer>";

    private static String table(DaySheet sheet, List<Station> stations) {
        String head =
                stations.stream()
                        .map(each -> "<th>ایستگاه " + digits(each.number() + "") + "</th>")
                        .collect(Collectors.joining());
        String rows =
                sheet.times().stream()
                        .map(time -> row(sheet, stations, time))
                        .collect(Collectors.joining());
        return "<table><thead><tr><th class=\"time\">ساعت</th>"
                + head
                + "</tr></thead><tbody>"
                + rows
                + "</tbody></table>";
    }

    private static String row(DaySheet sheet, List<Station> stations, LocalTime time) {
        String cells =
                stations.stream()
                        .map(each -> sheet.at(each, time))
                        .map(visit -> visit == null ? "<td class=\"none\">–</td>" : cell(visit))
                        .collect(Collectors.joining());
        return "<tr><th class=\"time\">" + clock(time) + "</th>" + cells + "</tr>";
    }

    private static String cell(DaySheet.Visit visit) {
        return """
        <td><div class="who">%s</div><div>شمارهٔ <bdi dir="ltr">%s</bdi>، %s نفر، تا %s</div>\
        <div class="ticks"><span>آمد</span><span>پذیرش</span><span>پایان</span></div></td>
        """
                .formatted(
                        escaped(visit.prisoner()),
                        digits(escaped(visit.number())),
                        digits(visit.people() + ""),
                        clock(visit.end()));
    }

    private static String date(LocalDate day) {
        JalaliDate jalali = JalaliDate.of(day);
        return digits(
                "%s %d %s %d"
                        .formatted(
                                WEEKDAYS.get(day.getDayOfWeek().getValue() - 1),
                                jalali.day(),
                                MONTHS.get(jalali.month() - 1),
                                jalali.year()));
    }

    private static String clock(LocalTime time) {
        return "<bdi dir=\"ltr\">" + digits(HOUR.format(time)) + "</bdi>";
    }

    private static String digits(String text) {
        StringBuilder persian = new StringBuilder();
        text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '۰' : c)
                .forEach(persian::appendCodePoint);
        return persian.toString();
    }

    /** Named entities only, so that no digit of one is mistaken for text. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()).replace("&#39;", "’");
    }

    private static String face(String weight, int number) {
        return """
        @font-face { font-family: 'Vazirmatn Print'; font-weight: %d; \
        src: url(data:font/ttf;base64,%s) format('truetype'); }
        """
                .formatted(
                        number,
                        Base64.getEncoder().encodeToString(read("Vazirmatn-" + weight + ".ttf")));
    }

    private static String text(String file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private static byte[] read(String file) {
        try (InputStream in = DaySheetPage.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
