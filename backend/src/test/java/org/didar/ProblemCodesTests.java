package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didar.kernel.ProblemCode;
import org.didar.testing.OurClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Codes are part of the interface: this list changes only on purpose, and each has its words. */
class ProblemCodesTests {

    private static final Path LIST = Path.of("src/test/resources/problem-codes.txt");

    @Test
    void everyCodeIsOnTheCheckedInList() throws IOException {
        assertThat(codes().sorted().toList()).isEqualTo(Files.readAllLines(LIST));
    }

    @Test
    void noTwoProblemsShareACode() {
        assertThat(codes()).doesNotHaveDuplicates();
    }

    @Test
    void codesAreDottedLowerCase() {
        assertThat(codes()).allMatch(code -> code.matches("[a-z][a-z_]*(\\.[a-z][a-z_]*)+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everyCodeHasItsSentenceInTheCatalogue(String locale) throws IOException {
        Path catalogue = Path.of("../web-client/messages", locale + ".json");
        Map<?, ?> messages = JsonMapper.shared().readValue(Files.readString(catalogue), Map.class);
        List<String> missing =
                codes().map(code -> "problem_" + code.replace('.', '_'))
                        .filter(key -> !messages.containsKey(key))
                        .sorted()
                        .toList();
        assertThat(missing).as("missing in " + catalogue).isEmpty();
    }

    private static Stream<String> codes() {
        return OurClasses.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((ProblemCode) constant).code());
    }
}
