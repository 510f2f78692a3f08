package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
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
        assertThat(table.wrong(name, this::trying)).as(name).isEmpty();
    }

    Stream<String> rows() {
        return table.names().stream();
    }

    private String trying(AccessTable.Cell cell, Whose whose) {
        String name = cell.operation();
        Role role = cell.role();
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
