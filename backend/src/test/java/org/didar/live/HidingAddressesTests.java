package org.didar.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.live.protocol.ClientMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may be passed on where addresses stay private. */
class HidingAddressesTests {

    private static final String RELAY =
            "candidate:3 1 udp 41819902 198.51.100.9 50000 typ relay raddr 203.0.113.5 rport 40123"
                    + " generation 0";

    private final HidingAddresses hiding = new HidingAddresses(properties(true));

    private static MediaProperties properties(boolean relayOnly) {
        return RelaySetup.of(relayOnly, Duration.ofMinutes(10), "turn:turn.example.ir");
    }

    private static ClientMessage.Signal candidate(String line) {
        return new ClientMessage.Signal(
                UUID.randomUUID(),
                1,
                null,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("candidate", line)
                        .put("sdpMid", "0")
                        .put("toPage", "page")
                        .put("address", "192.0.2.2"));
    }

    private static ClientMessage.Signal description(String sdp) {
        return new ClientMessage.Signal(
                UUID.randomUUID(),
                1,
                JsonMapper.shared().createObjectNode().put("type", "offer").put("sdp", sdp),
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate:1 1 udp 2122194687 192.0.2.2 53483 typ host generation 0",
                "candidate:1 1 udp 2122194687 8a1c7e1e.local 53483 typ host",
                "candidate:2 1 udp 1685987071 203.0.113.5 53483 typ srflx raddr 10.0.0.4 rport 1",
                "candidate:2 1 udp 1685987071 203.0.113.5 53483 typ prflx raddr 10.0.0.4 rport 1",
                "candidate:1 1 udp 2122194687 192.0.2.2 53483 typ host typ relay",
                "candidate:1 1 udp 2122194687 192.0.2.2 53483 x typ relay",
                "candidate:1 typ relay",
            })
    void aCandidateThatIsNoRelaysIsNotPassedOn(String line) {
        assertThat(hiding.passable(candidate(line))).isEmpty();
        assertThat(HidingAddresses.description("v=0\r\na=" + line + "\r\n")).isEqualTo("v=0\r\n");
    }

    @Test
    void aRelaysPassesWithoutWhoAskedForIt() {
        JsonNode passed =
                requireNonNull(hiding.passable(candidate(RELAY)).orElseThrow().candidate());
        assertThat(passed.path("candidate").asString())
                .isEqualTo(
                        "candidate:3 1 udp 41819902 198.51.100.9 50000 typ relay raddr 0.0.0.0"
                                + " rport 0 generation 0");
        assertThat(passed.propertyNames())
                .containsExactlyInAnyOrder("candidate", "sdpMid", "toPage");
    }

    @Test
    void theEndOfCandidatesPasses() {
        assertThat(hiding.passable(candidate(""))).isPresent();
    }

    @Test
    void aDescriptionTellsNoAddress() {
        String sdp =
                """
                v=0
                o=- 27716 2 IN IP4 10.1.2.3
                s=-
                t=0 0
                m=audio 53483 UDP/TLS/RTP/SAVPF 111
                c=IN IP6 2001:db8::7
                a=rtcp:9 IN IP4 10.1.2.3
                a=candidate:1 1 udp 2122194687 10.1.2.3 53483 typ host
                a=%s
                a=ice-ufrag:Xy4z
                """
                        .formatted(RELAY);
        String passed =
                requireNonNull(hiding.passable(description(sdp)).orElseThrow().description())
                        .path("sdp")
                        .asString();
        assertThat(passed)
                .doesNotContain("10.1.2.3", "2001:db8", "203.0.113.5", "typ host")
                .contains("o=- 27716 2 IN IP4 0.0.0.0\r\n", "c=IN IP4 0.0.0.0\r\n")
                .contains("typ relay raddr 0.0.0.0 rport 0", "a=ice-ufrag:Xy4z\r\n");
    }

    @Test
    void whatCannotBeLookedThroughIsRefused() {
        var listed = JsonMapper.shared().createObjectNode();
        listed.putArray("sdp").add("c=IN IP4 10.1.2.3");
        for (ClientMessage.Signal signal :
                List.of(
                        new ClientMessage.Signal(UUID.randomUUID(), 1, null, null),
                        new ClientMessage.Signal(UUID.randomUUID(), 1, listed, null))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> hiding.passable(signal))
                    .matches(problem -> problem.code() == LiveProblem.FRAME_MALFORMED);
        }
    }

    @Test
    void inADemonstrationEverythingPasses() {
        ClientMessage.Signal signal = candidate("candidate:1 1 udp 2 192.0.2.2 1 typ host");
        assertThat(new HidingAddresses(properties(false)).passable(signal)).containsSame(signal);
    }
}
