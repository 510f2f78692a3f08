package org.didar.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.didar.kernel.PersonalData;
import org.didar.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column that could hold the id of a person or an account is either in a person's file or on
 * {@code personal-columns.txt} with the reason why not. A new column fails until somebody thought.
 */
@OnH2
class PersonalColumnsTests {

    private static final Path LIST = Path.of("src/test/resources/personal-columns.txt");
    private static final Pattern LINE =
            Pattern.compile("(\\w+)\\.(\\w+): (?:in (\\w+)|no, (.{8,}))");

    /** Ids of what is no person, by the names such columns always have. */
    private static final Set<String> THINGS =
            Set.of(
                    "id",
                    "province_id",
                    "district_id",
                    "prison_id",
                    "prisoner_id",
                    "station_id",
                    "visit_id",
                    "request_id",
                    "relationship_id",
                    "device_id",
                    "entry_id");

    @Autowired JdbcClient jdbc;
    @Autowired List<PersonalData> parts;

    @Test
    void everyIdOfAPersonIsInTheirFileOrLeftOutForAReason() throws IOException {
        assertThat(listed().keySet())
                .as("columns of binary(16) in the migrations and on " + LIST)
                .containsExactlyInAnyOrderElementsOf(columns());
    }

    @Test
    void everyPartOnTheListExists() throws IOException {
        Set<String> known =
                parts.stream().map(PersonalData::part).collect(Collectors.toUnmodifiableSet());
        assertThat(listed().values().stream().filter(each -> !each.isEmpty())).isSubsetOf(known);
    }

    @Test
    void everyPartHasItsWords() {
        assertThat(parts)
                .allSatisfy(each ->
                        assertThat(Words.of(each.part()).fa())
                                .as(each.part())
                                .isNotEqualTo(each.part()));
    }

    private Set<String> columns() {
        return jdbc
                .sql(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = schema() and data_type in ('BINARY', 'UUID')
                          and character_maximum_length = 16
                        """)
                .query((row, _) ->
                        (row.getString(1) + '.' + row.getString(2)).toLowerCase(Locale.ROOT))
                .list()
                .stream()
                .filter(each -> !THINGS.contains(each.substring(each.indexOf('.') + 1)))
                .filter(each -> !each.startsWith("qrtz_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The part by column; empty for what is left out. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String part = matcher.group(3);
            listed.put(matcher.group(1) + '.' + matcher.group(2), part == null ? "" : part);
        }
        return listed;
    }
}
