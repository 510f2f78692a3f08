package org.didar.live;

import static org.didar.testing.Acting.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.AccessWorld.Things;
import org.didar.testing.Acting;
import org.didar.testing.Keeping;
import org.didar.testing.Tables;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one valid message on a socket opened for it, and says by a sign what became of it. */
final class Messages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, Object> STATS =
            Map.of(
                    "minute",
                    0,
                    "rung",
                    "LESS",
                    "looks",
                    30,
                    "lossIn",
                    20,
                    "lossOut",
                    10,
                    "rtt",
                    90,
                    "frames",
                    800,
                    "frozen",
                    15,
                    "concealed",
                    5,
                    "relayed",
                    true);

    private final Acting acting;
    private final LiveSocketHandler handler;
    private final JdbcClient jdbc;

    Messages(Acting acting, LiveSocketHandler handler, JdbcClient jdbc) {
        this.acting = acting;
        this.handler = handler;
        this.jdbc = jdbc;
    }

    String send(String place, String type, Acting.@Nullable Someone who, Things things) {
        UUID visit = things.visit(statusFor(type));
        String path =
                switch (place) {
                    case "room" -> "/api/visits/" + visit + "/ticket";
                    case "board" -> "/api/board/ticket";
                    case "station" -> "/api/station/ticket";
                    default -> throw new IllegalArgumentException(place);
                };
        Acting.Answer answer = acting.ask(who, post(path, Map.of()));
        if (answer.status() != 200 || who == null) {
            return sign(answer.status());
        }
        JsonNode ticket = JSON.readTree(answer.body());
        RecordingSession session = new RecordingSession(who.here());
        try {
            handler.afterConnectionEstablished(session);
            say(
                    session,
                    Map.of(
                            "t",
                            "hello",
                            "ticket",
                            ticket.path("ticket").asString(),
                            "page",
                            Ids.next()));
            if (!session.awaits("welcome", "error").equals("welcome") || type.equals("hello")) {
                return session.said("welcome") ? "+" : "no welcome: " + session.frames();
            }
            if (type.equals("readmit")) {
                keepFamilyOut(visit);
            }
            session.clear();
            Map<String, Object> message = message(type, place, visit, seat(ticket));
            SortedMap<String, List<String>> before = Tables.contents(jdbc);
            say(session, message);
            if (message.containsKey("id")) {
                session.awaits("done", "error");
            } else {
                // Nothing answers it when it is taken: what comes before the answer to this counts.
                say(session, Map.of());
                session.awaits("error");
            }
            return outcome(session, before);
        } finally {
            handler.afterConnectionClosed(session, CloseStatus.NORMAL);
        }
    }

    /** Refused without a row of business changed, or done. */
    private String outcome(RecordingSession session, SortedMap<String, List<String>> before) {
        String code = session.refusal();
        if (code == null || code.equals(LiveProblem.FRAME_UNKNOWN.code())) {
            return "+";
        }
        SortedMap<String, List<String>> after = Tables.contents(jdbc);
        // A repeated command is answered as the first time, so that its answer is written down.
        for (var rows : List.of(before, after)) {
            rows.keySet()
                    .removeIf(table ->
                            Keeping.isRecord(table) || table.equalsIgnoreCase("live_command"));
        }
        if (!after.equals(before)) {
            return code + ", but rows changed";
        }
        return switch (code) {
            case "access.forbidden", "frame.forbidden" -> "3";
            case "thing.not_found" -> "4";
            default -> code;
        };
    }

    private void keepFamilyOut(UUID visit) {
        jdbc.sql(
                        """
                        insert into ejection (id, visit_id, person_id, reason, ejected_by, ejected_at)
                        select ?, visit_id, person_id, 'RULES', holder_id, since from seat
                        where visit_id = ? and kind = 'FAMILY'
                        """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(visit))
                .update();
        jdbc.sql("update room set ejected = true where visit_id = ?")
                .param(Ids.bytes(visit))
                .update();
    }

    private static @Nullable String seat(JsonNode ticket) {
        return ticket.path("seat").asString(null);
    }

    private static String statusFor(String type) {
        return switch (type) {
            case "admit" -> "WAITING";
            case "resume" -> "PAUSED";
            default -> "LIVE";
        };
    }

    private Map<String, Object> message(
            String type, String place, UUID visit, @Nullable String seat) {
        Map<String, Object> message = new HashMap<>(Map.of("t", type));
        switch (type) {
            case "signal" -> {
                message.put("to", peer(visit, seat));
                message.put("round", 1);
                message.put("description", Map.of("type", "offer", "sdp", ""));
            }
            case "link" ->
                    message.putAll(Map.of("peer", peer(visit, seat), "round", 1, "up", true));
            case "state" -> message.putAll(Map.of("audio", false, "video", false));
            case "line" -> message.put("level", 3);
            case "stats" -> message.putAll(STATS);
            case "raise" -> message.putAll(Map.of("id", Ids.next(), "what", "PROBLEM", "up", true));
            case "say" -> message.putAll(Map.of("id", Ids.next(), "text", "سلام"));
            case "leave", "join" -> message.put("id", Ids.next());
            case "admit", "resume", "readmit" ->
                    message.putAll(Map.of("id", Ids.next(), "revision", 1));
            case "pause" ->
                    message.putAll(Map.of("id", Ids.next(), "revision", 1, "reason", "ORDER"));
            case "warn", "mute", "confidential", "extend", "reseat" -> {
                message.putAll(Map.of("id", Ids.next(), "revision", 1));
                message.putAll(more(type, visit));
            }
            case "eject" ->
                    message.putAll(Map.of("id", Ids.next(), "revision", 1, "reason", "RULES"));
            case "end" ->
                    message.putAll(Map.of("id", Ids.next(), "revision", 1, "reason", "TECHNICAL"));
            default -> {}
        }
        if (place.equals("board")) {
            message.put("visit", visit);
        }
        return message;
    }

    private Map<String, Object> more(String type, UUID visit) {
        RoomToMove room = new RoomToMove(jdbc);
        return switch (type) {
            case "warn" -> Map.of("reason", "RULES");
            case "mute" -> Map.of("seat", peer(visit, null), "on", true);
            case "confidential" -> {
                room.clearOfOfficials(visit);
                yield Map.of("on", true);
            }
            case "extend" -> Map.of("until", room.align(visit).plusSeconds(Ticks.SECONDS));
            default -> {
                room.align(visit);
                yield Map.of("station", room.beside(visit));
            }
        };
    }

    /** A side of the visit that is not the sender's own. */
    private UUID peer(UUID visit, @Nullable String own) {
        return jdbc
                .sql("select id from seat where visit_id = ? and kind in ('FAMILY', 'STATION')")
                .param(Ids.bytes(visit))
                .query(byte[].class)
                .list()
                .stream()
                .map(Ids::of)
                .filter(seat -> !seat.toString().equals(own))
                .findFirst()
                .orElseThrow();
    }

    private void say(RecordingSession session, Map<String, ?> message) {
        try {
            handler.handleMessage(session, new TextMessage(JSON.writeValueAsString(message)));
        } catch (Exception e) {
            throw new AssertionError("The message failed", e);
        }
    }

    private static String sign(int status) {
        return switch (status) {
            case 401 -> "1";
            case 403 -> "3";
            case 404 -> "4";
            default -> Integer.toString(status);
        };
    }
}
