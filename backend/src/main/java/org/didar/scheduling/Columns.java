package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as DATETIME(6) columns hold them: UTC without a zone, which no driver can shift. */
final class Columns {

    private Columns() {}

    static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
