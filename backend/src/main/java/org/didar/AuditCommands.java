package org.didar;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.didar.audit.CuttingAudit;
import org.didar.audit.VerifyingAudit;
import org.didar.privacy.ForgettingOldThings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks whether the audit log is whole, and takes from it what is past its time. */
final class AuditCommands {

    private static final String OWNER = "SPRING_FLYWAY_USER";

    private final PrintStream out;
    private final PrintStream err;

    AuditCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static boolean knows(List<String> words, ApplicationArguments args) {
        return words.equals(List.of("audit", "verify"))
                || (words.equals(List.of("audit", "cut")) && args.containsOption("before"));
    }

    int run(List<String> words, ApplicationArguments args) {
        return words.getLast().equals("cut") ? cut(args) : verify(args);
    }

    private int verify(ApplicationArguments args) {
        String from = Commands.option(args, "from");
        String head = Commands.option(args, "head");
        try (ConfigurableApplicationContext context = Commands.startQuietly(args.getSourceArgs())) {
            VerifyingAudit.Answer answer =
                    context.getBean(VerifyingAudit.class)
                            .verify(
                                    from.isEmpty() ? 1 : number(from),
                                    head.isEmpty() ? null : head);
            (answer.intact() ? out : err).println(answer.sentence());
            return answer.intact() ? Commands.DONE : Commands.FAILED;
        }
    }

    private int cut(ApplicationArguments args) {
        Instant before = day(Commands.option(args, "before"));
        try (ConfigurableApplicationContext context =
                Commands.startQuietly(asOwner(args.getSourceArgs()))) {
            Instant latest = pastItsTime(context);
            if (before.isAfter(latest)) {
                err.println(
                        "The rule keeps the audit log longer: the latest date is "
                                + LocalDate.ofInstant(latest, ZoneOffset.UTC));
                return Commands.FAILED;
            }
            CuttingAudit cutting = context.getBean(CuttingAudit.class);
            if (args.containsOption("dry-run")) {
                out.println(cutting.wouldGo(before) + " entries would go. Nothing was changed.");
            } else {
                out.println(cutting.cut(before) + " entries went.");
            }
            return Commands.DONE;
        }
    }

    /** Up to when the rule of this day lets entries go. */
    private static Instant pastItsTime(ConfigurableApplicationContext context) {
        return context.getBean(ForgettingOldThings.class).foresee().stream()
                .filter(each -> each.kind().equals("audit"))
                .findFirst()
                .orElseThrow()
                .before();
    }

    /** Whom Didar works as may not remove an entry; the owner of the tables may. */
    private static String[] asOwner(String[] args) {
        if (System.getenv(OWNER) == null) {
            return args;
        }
        return Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--spring.datasource.username=${SPRING_FLYWAY_USER}",
                                "--spring.datasource.password=${SPRING_FLYWAY_PASSWORD:}"))
                .toArray(String[]::new);
    }

    private static Instant day(String written) {
        try {
            return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A day is written 2016-11-22: " + written, e);
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A link is a number: " + text, e);
        }
    }
}
