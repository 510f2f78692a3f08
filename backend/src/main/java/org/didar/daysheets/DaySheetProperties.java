package org.didar.daysheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What prints a day sheet.
 *
 * @param chromium the browser's program, or empty where no PDF is made
 * @param sandbox whether it locks itself in; off only where the machine's kernel lets it not, in a
 *     container for example
 * @param timeout how long one sheet may take
 */
@ConfigurationProperties("didar.day-sheets")
record DaySheetProperties(
        @DefaultValue("") String chromium,
        @DefaultValue("true") boolean sandbox,
        @DefaultValue("20s") Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    DaySheetProperties {
        if (!chromium.isEmpty() && !Files.isExecutable(Path.of(chromium))) {
            throw new IllegalArgumentException(
                    "didar.day-sheets.chromium: there is no program at " + chromium);
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("didar.day-sheets.timeout: up to 2m");
        }
    }
}
