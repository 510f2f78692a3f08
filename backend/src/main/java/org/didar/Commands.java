package org.didar;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didar.accounts.CreatingAdministrator;
import org.didar.audit.VerifyingAudit;
import org.didar.crypto.KeyFile;
import org.didar.kernel.Origin;
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
                   java -jar didar.jar admin create --mobile=09... --name="GIVEN FAMILY"
                                                           prints the first administrator's link
                   java -jar didar.jar audit verify [--from=LINK] [--head=POSITION:MAC]
                                                           looks whether the audit log is whole\
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
            if (words.size() == 3 && words.subList(0, 2).equals(List.of("keys", "create"))) {
                return createKeys(Path.of(words.get(2)));
            }
            if (words.equals(List.of("admin", "create")) && names(parsed)) {
                return createAdministrator(parsed);
            }
            if (words.equals(List.of("audit", "verify"))) {
                return verifyAudit(parsed);
            }
            err.println(USAGE);
            return MISUSED;
        } catch (RuntimeException e) {
            err.println("Failed: " + reason(e));
            return FAILED;
        }
    }

    private int createKeys(Path file) {
        KeyFile.create(file);
        out.println("Keys written to " + file + ". Keep a copy apart from the database's copies:");
        out.println("without them nobody's mobile number or national ID can be read again.");
        return DONE;
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

    private int verifyAudit(ApplicationArguments args) {
        String from = option(args, "from");
        String head = option(args, "head");
        try (ConfigurableApplicationContext context = startQuietly(args.getSourceArgs())) {
            VerifyingAudit.Answer answer =
                    context.getBean(VerifyingAudit.class)
                            .verify(
                                    from.isEmpty() ? 1 : number(from),
                                    head.isEmpty() ? null : head);
            (answer.intact() ? out : err).println(answer.sentence());
            return answer.intact() ? DONE : FAILED;
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A link is a number: " + text, e);
        }
    }

    /** Without the web, without timed work, and with only the beans that are asked for. */
    private static ConfigurableApplicationContext startQuietly(String[] args) {
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

    private static String option(ApplicationArguments args, String name) {
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
