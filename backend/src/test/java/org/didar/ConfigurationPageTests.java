package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.didar.testing.OurClasses;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The page of settings, and the example an operator copies, say what the code says. */
class ConfigurationPageTests {

    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Path EXAMPLE = Path.of("../deploy/didar.env.example");

    private static final Pattern ROW =
            Pattern.compile("\\| `(didar\\.[a-z.-]+)` \\| `([A-Z_]+)` \\| (\\S+) \\|.*");

    @Test
    void listsEverySettingWithItsDefaultAndNoOther() throws IOException {
        assertThat(page(3)).isEqualTo(settings());
    }

    @Test
    void hasEverySettingOfAnOperatorInTheExample() throws IOException {
        String example = Files.readString(EXAMPLE);
        page(2).forEach((setting, variable) -> {
            if (!isForDemonstrationsOnly(setting)) {
                assertThat(example).containsPattern("(?m)^#?" + variable + "=");
            }
        });
    }

    @Test
    void givesNoSecretADefaultInTheExample() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE))
                .filteredOn(line -> line.matches("#?[A-Z_]*(PASSWORD|SECRET|TOKEN|KEY)[A-Z_]*=.*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    private static boolean isForDemonstrationsOnly(String setting) {
        return setting.startsWith("didar.clock")
                || setting.startsWith("didar.demo")
                || setting.endsWith("create-missing");
    }

    private static Map<String, String> page(int column) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(column).replace("`", ""));
            }
        }
        return rows;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        OurClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(type -> type.reflect())
                .forEach(type ->
                        components(type)
                                .forEach(each ->
                                        settings.put(name(type, each), defaultOf(type, each))));
        return settings;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        assertThat(type.isRecord()).as("%s is a record", type).isTrue();
        return Arrays.stream(type.getRecordComponents());
    }

    private static String name(Class<?> type, RecordComponent component) {
        String kebab = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return type.getAnnotation(ConfigurationProperties.class).value() + '.' + kebab;
    }

    /** The annotation stands on the constructor's parameter, in the components' order. */
    private static String defaultOf(Class<?> type, RecordComponent component) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .map(value -> value == null ? "" : String.join(",", value.value()))
                .findFirst()
                .filter(value -> !value.isEmpty())
                .orElse("none");
    }
}
