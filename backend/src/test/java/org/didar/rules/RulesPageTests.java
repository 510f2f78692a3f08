package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.didar.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of rules says what the platform starts with, and of every rule what it is. */
@OnH2
class RulesPageTests {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| `([a-z_.]+)` \\| `(\\w+)` \\| (?:`(\\w+)`–`(\\w+)`|none) \\| ([^|]+) \\|"
                            + " ([^|]+) \\|");

    @Autowired JdbcClient jdbc;

    @Test
    void namesEveryRuleInTheirOrderAndNoOther() throws IOException {
        assertThat(rows().map(row -> row.group(1)))
                .containsExactlyElementsOf(Stream.of(Rule.values()).map(Rule::key).toList());
    }

    @Test
    void saysWhatEachBeginsWith() throws IOException {
        TreeMap<String, List<String>> page = new TreeMap<>();
        rows().forEach(row ->
                page.put(
                        row.group(1),
                        said(row.group(2), row.group(3), row.group(4), row.group(5))));
        TreeMap<String, List<String>> seed = new TreeMap<>();
        jdbc.sql(
                        """
                        select rule, rule_value, least, most, source from rule_version
                        where scope = 'COUNTRY' and visit_type is null and set_by is null
                        """)
                .query(row -> {
                    seed.put(
                            row.getString(1),
                            said(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5)));
                });
        assertThat(page).isEqualTo(seed);
    }

    private static List<String> said(String... parts) {
        return Stream.of(parts).map(String::valueOf).toList();
    }

    private static Stream<Matcher> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(ROW::matcher)
                .peek(row -> assertThat(row.matches()).as("%s", row).isTrue());
    }
}
