package org.didar.demo;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words printed when the demonstration is ready. */
@Component
@OnlyInDemo
class DemoWelcome {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String RULE = "─".repeat(78);

    private final DemoGuide guide;

    DemoWelcome(DemoGuide guide) {
        this.guide = guide;
    }

    String text(Optional<ComingVisit.Arranged> visit, Optional<String> pairingCode) {
        Stream<String> lines =
                Stream.of(
                                Stream.of(
                                        "", RULE, "Didar is ready: " + guide.address("family"), ""),
                                people(),
                                Stream.of("", outbox()),
                                visit.map(this::coming).stream(),
                                pairingCode.map(this::pairing).stream(),
                                Stream.of(RULE))
                        .flatMap(each -> each);
        return lines.collect(Collectors.joining(System.lineSeparator()));
    }

    private Stream<String> people() {
        return guide.everyone().stream()
                .map(each ->
                        "  %s  %-17s  %-33s  %s"
                                .formatted(each.mobile(), each.role(), each.host(), each.name()));
    }

    private String outbox() {
        return "Sign-in codes arrive at " + guide.address("family") + "/dev/outbox";
    }

    private String coming(ComingVisit.Arranged visit) {
        ZonedDateTime start = visit.start().atZone(DemoPlaces.ZONE);
        return "Next visit: %s, %s with %s (clock of the prison)"
                .formatted(CLOCK.format(start), visit.relative(), visit.prisoner());
    }

    private String pairing(String code) {
        return "Pair the station at %s with %s %s (10 minutes)"
                .formatted(guide.address("station"), code.substring(0, 4), code.substring(4));
    }
}
