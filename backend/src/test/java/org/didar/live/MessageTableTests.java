package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.access.AccessTable;
import org.didar.access.Role;
import org.didar.live.protocol.ClientMessage;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Keeping;
import org.didar.testing.OnH2;
import org.didar.testing.Whose;
import org.jspecify.annotations.Nullable;
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

/** Tries every message as everybody in everybody's rooms, against {@code docs/access.md}. */
@OnH2
@TestPropertySource(properties = "spring.application.name=message-table") // a database of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageTableTests {

    private final AccessTable table = new AccessTable("Messages");

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired LiveSocketHandler handler;

    private AccessWorld world;
    private Messages messages;
    private Keeping keeping;
    private int tried;

    @BeforeAll
    void furnish() {
        world = new AccessWorld(beans);
        messages = new Messages(new Acting(beans), handler, jdbc);
        keeping = new Keeping(jdbc);
    }

    @AfterAll
    void count() {
        System.out.println("Access: " + tried + " cells of messages tried");
    }

    @Test
    void everyMessageHasARow() {
        Set<String> known =
                Arrays.stream(
                                Objects.requireNonNull(
                                                ClientMessage.class.getAnnotation(
                                                        JsonSubTypes.class))
                                        .value())
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.toSet());
        assertThat(
                        table.names().stream()
                                .map(MessageTableTests::typeOf)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellIsAsTheTableSays(String name) {
        List<String> wrong = new ArrayList<>();
        for (AccessTable.Cell cell : table.row(name)) {
            Whose[] all = cell.isOfThings() ? Whose.values() : new Whose[] {Whose.OWN};
            for (Whose whose : all) {
                String found = trying(name, cell.role(), whose);
                if (!found.equals(String.valueOf(cell.sign(whose)))) {
                    wrong.add(
                            cell.role() + " " + whose + ": " + found + ", not " + cell.sign(whose));
                }
            }
        }
        assertThat(wrong).as(name).isEmpty();
    }

    Stream<String> rows() {
        return table.names().stream();
    }

    private String trying(String name, @Nullable Role role, Whose whose) {
        tried++;
        Acting.Someone who = role == null ? null : world.person(role);
        Role viewer = role == null ? Role.FAMILY : role;
        try {
            return messages.send(placeOf(name), typeOf(name), who, world.things(viewer, whose));
        } finally {
            keeping.restore();
        }
    }

    private static String placeOf(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String typeOf(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
