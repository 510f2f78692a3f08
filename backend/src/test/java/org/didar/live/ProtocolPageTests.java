package org.didar.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.live.ProtocolPage.choices;
import static org.didar.live.ProtocolPage.members;
import static org.didar.live.ProtocolPage.quoted;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.accounts.OfficeTitle;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.ProblemCode;
import org.didar.live.protocol.ClientMessage;
import org.didar.live.protocol.EjectReason;
import org.didar.live.protocol.HandKind;
import org.didar.live.protocol.NoticeKind;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.visits.EndReason;
import org.didar.visits.PauseReason;
import org.didar.visits.VisitProblem;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/**
 * The page is the contract: it says what the records say, and the code's limits are the page's. The
 * client holds the same page against its own types.
 */
class ProtocolPageTests {

    private static final ProtocolPage PAGE = new ProtocolPage();
    private static final Map<String, List<String>> SENT = PAGE.table("### From the client");
    private static final Map<String, List<String>> HEARD = PAGE.table("### From the server");

    @Test
    void everyMessageIsARecordOfItsFamilyAndEveryRecordAMessage() {
        assertThat(permitted(ClientMessage.class))
                .isEqualTo(Set.copyOf(named(ClientMessage.class).values()));
        assertThat(permitted(ServerMessage.class))
                .isEqualTo(Set.copyOf(named(ServerMessage.class).values()));
    }

    @Test
    void aClientsMessagesHaveThePagesFields() {
        Map<String, Set<String>> fields = fields(SENT);
        quoted(PAGE.between("On a board ", " also carry `visit`"))
                .forEach(command -> requireNonNull(fields.get(command)).add("visit"));
        assertThat(fieldsOf(ClientMessage.class)).isEqualTo(fields);
    }

    @Test
    void aServersMessagesHaveThePagesFields() {
        Map<String, Set<String>> fields = fields(HEARD);
        fields.put("room", list("`room`: "));
        assertThat(fieldsOf(ServerMessage.class)).isEqualTo(fields);
    }

    @Test
    void aRoomsPartsHaveThePagesFields() {
        assertThat(components(ServerMessage.Seat.class)).isEqualTo(list("A seat: "));
        assertThat(components(OfficeTitle.class))
                .isEqualTo(list("an official's office in both languages, ", ", of which"));
        assertThat(components(ServerMessage.Edge.class)).isEqualTo(list("An edge: "));
        assertThat(components(ServerMessage.Hand.class)).isEqualTo(list("`raised` lists hands: "));
        assertThat(components(MediaSettings.class)).isEqualTo(list("`media` holds ", " |"));
    }

    @Test
    void choicesAreThePages() {
        assertThat(names(SeatKind.values()))
                .isEqualTo(choices(PAGE.between("A seat: ", ". "), "kind"));
        assertThat(names(HandKind.values()))
                .isEqualTo(choices(requireNonNull(SENT.get("raise")).get(1), "what"));
        assertThat(names(NoticeKind.values()))
                .isEqualTo(quoted(requireNonNull(HEARD.get("notice")).get(2)));
        assertThat(names(EndReason.values()))
                .isEqualTo(quoted(PAGE.between("`reason` of `end`:", ". ")));
        assertThat(names(PauseReason.values()))
                .isEqualTo(quoted(PAGE.between("`reason` of `pause`:", ". ")));
        assertThat(names(EjectReason.values()))
                .isEqualTo(quoted(PAGE.between("`reason` of `eject`:", ". ")));
    }

    @Test
    void refusalsAreThePages() {
        Set<String> own = codes(LiveProblem.values());
        own.addAll(codes(VisitProblem.values()));
        own.addAll(codes(TextProblem.values()));
        own.removeAll(quoted(PAGE.between("answers to requests alone: ", ". ")));
        assertThat(new TreeSet<>(quoted(PAGE.between("Codes: ", ". ")))).isEqualTo(own);
        assertThat(codes(CommonProblem.values()))
                .containsAll(quoted(PAGE.between("known from every request: ", ". ")));
    }

    @Test
    void closeCodesAreThePages() {
        Map<String, List<String>> page = PAGE.table("## Errors and close codes");
        Map<String, Set<String>> closing = new TreeMap<>();
        for (LiveProblem each : LiveProblem.values()) {
            if (each.closes()) {
                String close = Integer.toString(each.closeStatus().getCode());
                closing.computeIfAbsent(close, any -> new TreeSet<>()).add(each.code());
            }
        }
        Stream.of(
                        CloseStatus.NORMAL,
                        CloseStatus.GOING_AWAY, // the container's own, when it stops
                        LiveProblem.VISIT_OVER,
                        LiveProblem.SIGNED_OUT,
                        LiveProblem.SILENT)
                .forEach(each -> closing.put(Integer.toString(each.getCode()), Set.of()));
        closing.put("4401", Set.of()); // told in words: every refusal of a ticket
        closing.put("any other", Set.of());

        assertThat(closing.keySet()).isEqualTo(page.keySet());
        closing.forEach((close, codes) ->
                assertThat(requireNonNull(page.get(close)).get(1))
                        .as(close)
                        .satisfies(meaning -> assertThat(dotted(meaning)).isEqualTo(codes)));
    }

    @Test
    void limitsAreThePages() {
        assertThat(LiveSocketHandler.MAX_FRAME_BYTES)
                .isEqualTo(PAGE.number("At most ", " KiB a frame") * 1024);
        assertThat(LiveSocketHandler.MAX_NESTING)
                .isEqualTo(PAGE.number("KiB a frame and ", " levels of nesting"));
        assertThat(FloodGate.FRAMES).isEqualTo(PAGE.number("; at most ", " frames in any "));
        assertThat(FloodGate.WINDOW).hasSeconds(PAGE.number(" frames in any ", " seconds"));
    }

    @Test
    void timesAreThePages() {
        assertThat(Heartbeat.PING_MILLIS)
                .isEqualTo(PAGE.number("The server sends `ping` every ", " s;") * 1000);
        assertThat(Heartbeat.SILENCE).hasSeconds(PAGE.number("that has sent nothing for ", " s "));
        assertThat(Heartbeat.HELLO_WITHIN)
                .hasSeconds(PAGE.number("`hello` with the ticket, within ", " seconds"));
        assertThat(Tickets.LIFE).hasSeconds(PAGE.number("It works once, for ", " seconds"));
        assertThat(KeepingRooms.RECONNECT_WINDOW)
                .hasMinutes(PAGE.number("for the reconnect window (", " minutes)"));
    }

    private static Map<String, Set<String>> fields(Map<String, List<String>> table) {
        Map<String, Set<String>> fields = new TreeMap<>();
        table.forEach((type, cells) -> fields.put(type, new TreeSet<>(members(cells.get(1)))));
        return fields;
    }

    private static Set<String> list(String before) {
        return list(before, ". ");
    }

    private static Set<String> list(String before, String after) {
        return new TreeSet<>(members(PAGE.between(before, after)));
    }

    private static Map<String, Set<String>> fieldsOf(Class<?> family) {
        Map<String, Set<String>> fields = new TreeMap<>();
        named(family).forEach((name, type) -> fields.put(name, components(type)));
        return fields;
    }

    private static Map<String, Class<?>> named(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .collect(Collectors.toMap(JsonSubTypes.Type::name, JsonSubTypes.Type::value));
    }

    private static Set<Class<?>> permitted(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? permitted(type).stream() : Stream.of(type))
                .collect(Collectors.toSet());
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Set<String> codes(ProblemCode[] problems) {
        return Arrays.stream(problems)
                .map(ProblemCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dotted(String text) {
        return quoted(text).stream()
                .filter(word -> word.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
