package org.didar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Keeping;
import org.didar.testing.OnH2;
import org.didar.testing.Whose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Tries every operation as everybody on everybody's things, against {@code docs/access.md}. */
@OnH2
@TestPropertySource(
        properties = {
            "spring.application.name=access-table", // a database of its own
            "didar.day-sheets.chromium=src/test/resources/print-nothing.sh"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

    private final AccessTable table = new AccessTable("Requests");

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;

    private AccessWorld world;
    private Operations operations;
    private Acting acting;
    private Keeping keeping;
    private int tried;

    @BeforeAll
    void furnish() {
        acting = new Acting(beans);
        world = new AccessWorld(beans);
        operations = new Operations(beans, world);
        keeping = new Keeping(jdbc);
    }

    @AfterAll
    void count() {
        System.out.println("Access: " + tried + " cells of requests tried");
    }

    @Test
    void everyOperationHasARow() {
        Set<String> offered = new TreeSet<>();
        JsonMapper.shared()
                .readTree(acting.ask(null, get("/api/openapi.json")).body())
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method ->
                                        offered.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));
        assertThat(table.names()).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(operations.names()).containsExactlyInAnyOrderElementsOf(offered);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellIsAsTheTableSays(String name) {
        assertThat(table.wrong(name, this::trying)).as(name).isEmpty();
    }

    Stream<String> rows() {
        return table.names().stream();
    }

    private String trying(AccessTable.Cell cell, Whose whose) {
        String name = cell.operation();
        Role role = cell.role();
        tried++;
        Operations.Operation operation = operations.operation(name);
        Acting.Someone who = role == null ? null : asker(name, role);
        Role viewer = role == null ? Role.FAMILY : role;
        Operations.Asking asking = new Operations.Asking(who, world.things(viewer, whose), whose);
        Acting.Answer answer = acting.ask(who, operation.request().apply(asking));
        Set<String> changed = keeping.restore();
        if (answer.status() / 100 != 2) {
            return refusal(answer, changed);
        }
        List<UUID> marks = operation.marks().apply(asking).toList();
        boolean shown = marks.stream().anyMatch(id -> answer.body().contains(id.toString()));
        return !cell.isOfThings() || marks.isEmpty() || shown ? "+" : "-";
    }

    /** A refusal's sign, or what is wrong with it: the status, or rows that it changed. */
    private static String refusal(Acting.Answer answer, Set<String> changed) {
        if (!changed.isEmpty()) {
            return answer.status() + ", but changed " + changed;
        }
        return switch (answer.status()) {
            case 401 -> "1";
            case 403 -> "3";
            case 404 -> "4";
            case 422 -> answer.body().contains("\"passkey.refused\"") ? "~" : answer.body();
            default -> answer.status() + " " + answer.body();
        };
    }

    /** Whoever registers is not registered yet; whoever goes has no visit ahead. */
    private Acting.Someone asker(String name, Role role) {
        boolean newcomer =
                Set.of(
                                        "POST /api/me/registration",
                                        "POST /api/me/takeover/evidence",
                                        "POST /api/me/erasure")
                                .contains(name)
                        && Set.of(Role.FAMILY, Role.LAWYER).contains(role);
        return newcomer ? world.newcomer(role) : world.person(role);
    }
}
