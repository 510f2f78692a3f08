package org.didar.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.didar.time.JalaliDate;

/** The languages messages are written in, each with its own calendar and digits. */
enum Tongue {
    FA("fa") {
        @Override
        String day(LocalDate date) {
            JalaliDate jalali = JalaliDate.of(date);
            String weekday = PERSIAN_WEEKDAYS[date.getDayOfWeek().getValue() - 1];
            return digits(weekday + ' ' + jalali.day() + ' ' + PERSIAN_MONTHS[jalali.month() - 1]);
        }

        @Override
        String digits(String text) {
            StringBuilder persian = new StringBuilder();
            text.chars()
                    .map(c -> c >= '0' && c <= '9' ? c - '0' + PERSIAN_ZERO : c)
                    .forEach(persian::appendCodePoint);
            return persian.toString();
        }
    },
    EN("en") {
        @Override
        String day(LocalDate date) {
            return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + ' '
                    + date.getDayOfMonth()
                    + ' '
                    + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        @Override
        String digits(String text) {
            return text;
        }
    };

    private static final int PERSIAN_ZERO = '۰';

    private static final String[] PERSIAN_WEEKDAYS = {
        "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"
    };

    private static final String[] PERSIAN_MONTHS = {
        "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
        "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"
    };

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** The one for a stored locale; Persian when it is neither. */
    static Tongue of(String locale) {
        return locale.equals(EN.code) ? EN : FA;
    }

    String code() {
        return code;
    }

    Locale locale() {
        return Locale.of(code);
    }

    /** «شنبه ۷ آذر» or "Saturday 28 November". */
    abstract String day(LocalDate date);

    abstract String digits(String text);

    /** The time on the wall in that zone, as people say it: «۹:۳۰». */
    String time(Instant instant, ZoneId zone) {
        return digits(HOUR.format(LocalTime.ofInstant(instant, zone)));
    }

    String day(Instant instant, ZoneId zone) {
        return day(LocalDate.ofInstant(instant, zone));
    }
}
