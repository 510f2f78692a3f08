package org.didar.live;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of signals what tells where somebody sits: candidates that are no relay's (RFC 8839,
 * section 5.1), the address a relay was asked from, and the addresses in a description's own lines
 * (RFC 8866, sections 5.2 and 5.7). Who would rather be reached directly cannot be: families are
 * not to learn where a prison's line ends, nor a prison where a family lives.
 */
@Component
class HidingAddresses {

    /** Where the type stands: foundation, component, transport, priority, address, port, typ. */
    private static final int TYPE = 7;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ASKED_FROM = Pattern.compile("\\braddr \\S+ rport \\d+");
    private static final Pattern OWN_ADDRESS = Pattern.compile("IN IP[46] \\S+");
    private static final String NOWHERE = "IN IP4 0.0.0.0";
    private static final List<String> OF_DESCRIPTION = List.of("type", "sdp", "fromPage", "toPage");
    private static final List<String> OF_CANDIDATE =
            List.of(
                    "candidate",
                    "sdpMid",
                    "sdpMLineIndex",
                    "usernameFragment",
                    "fromPage",
                    "toPage");

    private final boolean hides;

    HidingAddresses(MediaProperties properties) {
        this.hides = properties.relayOnly();
    }

    /**
     * What of the signal may be passed on; empty when nothing may.
     *
     * @throws Problem {@code frame.malformed} for what cannot be looked through
     */
    Optional<ClientMessage.Signal> passable(ClientMessage.Signal signal) {
        if (!hides) {
            return Optional.of(signal);
        }
        JsonNode description = signal.description();
        JsonNode candidate = signal.candidate();
        if (isThere(description)) {
            ObjectNode clean = copy(description, OF_DESCRIPTION);
            clean.put("sdp", description(text(clean, "sdp")));
            return Optional.of(new ClientMessage.Signal(signal.to(), signal.round(), clean, null));
        }
        if (!isThere(candidate)) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        ObjectNode clean = copy(candidate, OF_CANDIDATE);
        return candidate(text(clean, "candidate"))
                .map(line -> {
                    clean.put("candidate", line);
                    return new ClientMessage.Signal(signal.to(), signal.round(), null, clean);
                });
    }

    /** A description without what tells an address. */
    static String description(String sdp) {
        return Arrays.stream(sdp.split("\r?\n|\r"))
                .flatMap(line -> line(line).stream())
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static Optional<String> line(String line) {
        String trimmed = line.strip();
        if (trimmed.toLowerCase(Locale.ROOT).startsWith("a=candidate:")) {
            return candidate(trimmed);
        }
        return Optional.of(OWN_ADDRESS.matcher(trimmed).replaceAll(NOWHERE));
    }

    /** A candidate that is a relay's, without who asked for it; the end of candidates passes. */
    static Optional<String> candidate(String line) {
        if (line.isEmpty()) {
            return Optional.of(line);
        }
        List<String> fields = SPACES.splitAsStream(line.strip()).toList();
        boolean relay =
                fields.size() > TYPE
                        && fields.get(TYPE - 1).equals("typ")
                        && fields.get(TYPE).equals("relay");
        return relay
                ? Optional.of(ASKED_FROM.matcher(line).replaceAll("raddr 0.0.0.0 rport 0"))
                : Optional.empty();
    }

    private static boolean isThere(@Nullable JsonNode node) {
        return node != null && !node.isNull();
    }

    /** The known members alone: what nobody knows could say anything. */
    private static ObjectNode copy(@Nullable JsonNode node, List<String> members) {
        if (!(node instanceof ObjectNode object)) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        ObjectNode clean = object.objectNode();
        for (String member : members) {
            JsonNode value = object.get(member);
            if (value != null) {
                clean.set(member, value);
            }
        }
        return clean;
    }

    private static String text(ObjectNode node, String member) {
        JsonNode value = node.get(member);
        if (value == null || !value.isString()) {
            throw new Problem(LiveProblem.FRAME_MALFORMED);
        }
        return value.stringValue();
    }
}
