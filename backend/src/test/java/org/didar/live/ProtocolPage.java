package org.didar.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What {@code docs/protocol.md} says in its tables and in the lists of its prose. */
class ProtocolPage {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern HEADING = Pattern.compile("\n#+ ");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private final String text;

    ProtocolPage() {
        try {
            text = Files.readString(Path.of("../docs/protocol.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the table below a heading by their first, without head and rule. */
    Map<String, List<String>> table(String heading) {
        Map<String, List<String>> rows = new TreeMap<>();
        below(heading)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(2).split(" \\|(?: |$)", -1)))
                .forEach(cells -> rows.put(cells.getFirst().replace("`", ""), cells));
        return rows;
    }

    /** What stands between two phrases, on one line. */
    String between(String before, String after) {
        String line = text.replaceAll("\\s+", " ");
        int from = line.indexOf(before);
        int to = line.indexOf(after, from + before.length());
        if (from < 0 || to < 0) {
            throw new AssertionError("The page no longer says \"" + before + " … " + after + '"');
        }
        return line.substring(from + before.length(), to);
    }

    /** The number between two phrases. */
    int number(String before, String after) {
        return Integer.parseInt(between(before, after).strip());
    }

    /** The words in backticks. */
    static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
    }

    /** The members a list names: what stands in brackets, and {@code null}, is about them. */
    static List<String> members(String list) {
        return quoted(ASIDE.matcher(list).replaceAll("")).stream()
                .filter(word -> !word.equals("null"))
                .toList();
    }

    /** The words in the brackets behind a member. */
    static List<String> choices(String list, String member) {
        return ASIDE.matcher(list)
                .results()
                .filter(aside -> list.substring(0, aside.start()).endsWith('`' + member + "` "))
                .flatMap(aside -> quoted(aside.group()).stream())
                .toList();
    }

    private String below(String heading) {
        String[] parts = text.split(Pattern.quote(heading + "\n"), 2);
        if (parts.length < 2) {
            throw new AssertionError("The page has no \"" + heading + '"');
        }
        return HEADING.split(parts[1], 2)[0];
    }
}
