package org.didar.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes iCalendar (RFC 5545): instants in UTC, so that no time zone has to come along, lines
 * folded at 75 octets and never within a character.
 */
final class CalendarFile {

    private static final int LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /**
     * @param method {@code PUBLISH}, or {@code CANCEL} for what is called off (RFC 5546)
     * @param organizer an address of the platform itself
     */
    CalendarFile(String method, String organizer, Instant now, List<CalendarEvent> events) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Didar//Didar//FA");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        events.forEach(each -> event(each, organizer, now));
        line("END:VCALENDAR");
    }

    private void event(CalendarEvent event, String organizer, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + UTC.format(now));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART:" + UTC.format(event.start()));
        line("DTEND:" + UTC.format(event.end()));
        line("SUMMARY:" + escaped(event.summary()));
        line("ORGANIZER;CN=Didar:" + organizer);
        line("URL:" + event.address());
        line("STATUS:" + event.status());
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String content) {
        int octets = 0;
        for (int at = 0;
                at < content.length();
                at += Character.charCount(content.codePointAt(at))) {
            String letter = Character.toString(content.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += more;
        }
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
