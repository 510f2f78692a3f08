package org.didar;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.didar.crypto.ChangingKeys;
import org.didar.crypto.KeyFile;
import org.didar.crypto.RotatingKeys;
import org.didar.crypto.RotatingKeys.Progress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the column keys, and changes them without anybody noticing: {@link ChangingKeys}. */
final class KeyCommands {

    private static final Set<String> ON_A_FILE = Set.of("create", "add", "promote", "retire");

    private final PrintStream out;

    KeyCommands(PrintStream out) {
        this.out = out;
    }

    static boolean knows(List<String> words) {
        return words.equals(List.of("keys", "status"))
                || (words.size() == 3 && ON_A_FILE.contains(words.get(1)));
    }

    int run(List<String> words, ApplicationArguments args) {
        if (words.size() == 2) {
            return showProgress(args);
        }
        Path file = Path.of(words.get(2));
        return switch (words.get(1)) {
            case "create" -> create(file);
            case "add" -> add(file);
            case "promote" -> promote(file);
            default -> retire(file, args);
        };
    }

    private int create(Path file) {
        KeyFile.create(file);
        out.println("Keys written to " + file + ". Keep a copy apart from the database's copies:");
        out.println("without them nobody's mobile number or national ID can be read again.");
        return Commands.DONE;
    }

    private int add(Path file) {
        ChangingKeys.add(file);
        out.println(
                "New keys are known and do not write yet. Give the file to every node, restart");
        out.println("one after the other, then: keys promote " + file);
        return Commands.DONE;
    }

    private int promote(Path file) {
        ChangingKeys.promote(file);
        out.println(
                "The new keys write. Give the file to every node, restart one after the other,");
        out.println("and wait until \"keys status\" says that nothing needs an old key.");
        return Commands.DONE;
    }

    /** Everything is looked at with the very file whose old keys are to go. */
    private int retire(Path file, ApplicationArguments args) {
        String[] withFile =
                Stream.concat(
                                Stream.of(args.getSourceArgs()),
                                Stream.of("--didar.crypto.key-file=" + file))
                        .toArray(String[]::new);
        if (showProgress(new DefaultApplicationArguments(withFile)) != Commands.DONE) {
            return Commands.FAILED;
        }
        ChangingKeys.retire(file);
        out.println("The old keys are gone from the file, but for index.1, which the audit log is");
        out.println("sealed under. Give the file to every node and restart one after the other.");
        return Commands.DONE;
    }

    private int showProgress(ApplicationArguments args) {
        try (ConfigurableApplicationContext context = Commands.startQuietly(args.getSourceArgs())) {
            List<Progress> all = context.getBean(RotatingKeys.class).progress();
            String line = "%-24s %10s %10s %10s%n";
            out.printf(line, "sealed", "there", "old data", "old index");
            all.forEach(each ->
                    out.printf(
                            line, each.column(), each.rows(), each.oldSeals(), each.oldIndexes()));
            boolean done = all.stream().allMatch(Progress::isDone);
            out.println(done ? "Nothing needs an old key." : "Some of it still needs an old key.");
            return done ? Commands.DONE : Commands.FAILED;
        }
    }
}
