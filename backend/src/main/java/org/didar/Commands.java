package org.didar;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didar.accounts.CreatingAdministrator;
import org.didar.kernel.Origin;
import org.didar.privacy.ForgettingOldThings;
import org.didar.privacy.ForgettingOldThings.Foreseen;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator runs once, beside the server: {@code java -jar didar.jar WORDS}. */
final class Commands {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String USAGE =
            """
            Usage: java -jar didar.jar                     serves
                   java -jar didar.jar keys create FILE    makes the file of the column keys
                   java -jar didar.jar keys add FILE       adds new keys, first step of three
                   java -jar didar.jar keys promote FILE   lets the new keys write
                   java -jar didar.jar keys status         how much still needs old keys
                   java -jar didar.jar keys retire FILE    takes the old keys out
                   java -jar didar.jar admin create --mobile=09... --name="GIVEN FAMILY"
                                                           prints the first administrator's link
                   java -jar didar.jar audit verify [--from=LINK] [--head=POSITION:MAC]
                                                           looks whether the audit log is whole
                   java -jar didar.jar audit cut --before=DAY [--dry-run]
                                                           takes entries past their time from it
                   java -jar didar.jar retention --dry-run shows what is past its time; changes nothing\
            """;

    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static boolean isCommand(String[] args) {
        return !new DefaultApplicationArguments(args).getNonOptionArgs().isEmpty();
    }

    int run(String[] args) {
        try (var _ = Origin.of(Origin.Kind.COMMAND, null).enter()) {
            return carryOut(args);
        }
    }

    private int carryOut(String[] args) {
        ApplicationArguments parsed = new DefaultApplicationArguments(args);
        List<String> words = parsed.getNonOptionArgs();
        try {
            if (words.getFirst().equals("keys") && KeyCommands.knows(words)) {
                return new KeyCommands(out).run(words, parsed);
            }
            if (words.equals(List.of("admin", "create")) && names(parsed)) {
                return createAdministrator(parsed);
            }
            if (AuditCommands.knows(words, parsed)) {
                return new AuditCommands(out, err).run(words, parsed);
            }
            if (words.equals(List.of("retention")) && parsed.containsOption("dry-run")) {
                return foreseeForgetting(parsed);
            }
            err.println(USAGE);
            return MISUSED;
        } catch (RuntimeException e) {
            err.println("Failed: " + reason(e));
            return FAILED;
        }
    }

    private int createAdministrator(ApplicationArguments args) {
        try (ConfigurableApplicationContext context = startQuietly(args.getSourceArgs())) {
            String link =
                    context.getBean(CreatingAdministrator.class)
                            .create(option(args, "mobile"), option(args, "name"));
            out.println("Open this address within 24 hours; it works once:");
            out.println(link);
            return DONE;
        }
    }

    private int foreseeForgetting(ApplicationArguments args) {
        try (ConfigurableApplicationContext context = startQuietly(args.getSourceArgs())) {
            String line = "%-18s %7s %10s  %-12s %s%n";
            out.printf(line, "kind", "days", "would go", "oldest", "");
            for (Foreseen each : context.getBean(ForgettingOldThings.class).foresee()) {
                out.printf(
                        line,
                        each.kind(),
                        each.days(),
                        each.kept() ? each.count() : "-",
                        each.oldest() == null ? "" : each.oldest().truncatedTo(ChronoUnit.DAYS),
                        each.byItself() ? "" : "never goes by itself");
            }
            return DONE;
        }
    }

    /** Without the web, without timed work, and with only the beans that are asked for. */
    static ConfigurableApplicationContext startQuietly(String[] args) {
        Map<String, String> quiet =
                Map.of(
                        "spring.main.lazy-initialization", "true",
                        "spring.quartz.auto-startup", "false",
                        "logging.level.root", "off",
                        "logging.level.org.didar", "off");
        Stream<String> settings =
                quiet.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
        return new SpringApplicationBuilder(DidarApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Stream.concat(Stream.of(args), settings).toArray(String[]::new));
    }

    private static boolean names(ApplicationArguments args) {
        return args.containsOption("mobile") && args.containsOption("name");
    }

    static String option(ApplicationArguments args, String name) {
        List<String> values = args.getOptionValues(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private static String reason(Throwable failure) {
        if (failure instanceof UncheckedIOException) {
            return failure.getMessage() + ": " + failure.getCause();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
