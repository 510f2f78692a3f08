package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md names tests that exist, and every requirement of the level that applies. */
class SecurityPageTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Tests)`");
    private static final Pattern JOURNEY = Pattern.compile("`(e2e/[a-z-]+\\.spec\\.ts)`");

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        assertThat(testsHere()).containsAll(named(TEST));
    }

    @Test
    void namesOnlyJourneysThatExist() throws IOException {
        for (String journey : named(JOURNEY)) {
            assertThat(ROOT.resolve("web-client").resolve(journey)).exists();
        }
    }

    @Test
    void saysForEachRequirementHowItIsMet() throws IOException {
        List<String> rows =
                page().lines().filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*")).toList();
        assertThat(rows)
                .hasSizeGreaterThan(50)
                .allMatch(row -> row.split("\\|", -1).length == 6, "has four cells")
                .allMatch(row -> !row.split("\\|", -1)[2].isBlank(), "says whether it is met");
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(page())
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> testsHere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith("Tests.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }
}
