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
            DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final String RULE = "─".repeat(78);

    private final DemoGuide guide;

    DemoWelcome(DemoGuide guide) {
        this.guide = guide;
    }

    String text(
            Optional<ComingVisit.Arranged> visit,
            Optional<ComingVisit.Arranged> lawyers,
            Optional<String> pairingCode) {
        Stream<String> lines =
                Stream.of(
                                Stream.of(
                                        "", RULE, "Didar is ready: " + guide.address("family"), ""),
                                people(),
                                Stream.of("", outbox()),
                                visit.map(each -> coming("Next visit", each)).stream(),
                                lawyers.map(each -> coming("Privileged visit", each)).stream(),
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

    private static String coming(String what, ComingVisit.Arranged visit) {
        ZonedDateTime start = visit.start().atZone(DemoPlaces.ZONE);
        return "%s: %s, %s with %s (clock of the prison)"
                .formatted(what, CLOCK.format(start), visit.visitor(), visit.prisoner());
    }

    private String pairing(String code) {
        return "Pair the station at %s with %s %s (10 minutes)"
                .formatted(guide.address("station"), code.substring(0, 4), code.substring(4));
    }
}
