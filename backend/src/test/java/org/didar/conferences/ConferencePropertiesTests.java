package org.didar.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.didar.conferences.SomeConferences.SECRET;
import static org.didar.conferences.SomeConferences.settings;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferencePropertiesTests {

    private static final Map<String, String> LEAST =
            Map.of("url", "https://meet.example.ir", "secret", SECRET);

    @Test
    void withoutAnAddressThereIsNoServer() {
        assertThat(settings(Map.of()).isOffered()).isFalse();
    }

    @Test
    void theRestFollowsFromTheAddress() {
        ConferenceProperties settings = settings(LEAST);
        assertThat(settings.isOffered()).isTrue();
        assertThat(settings.domain()).isEqualTo("meet.example.ir");
        assertThat(settings.muc()).isEqualTo("conference.meet.example.ir");
        assertThat(settings.service()).isEqualTo("wss://meet.example.ir/xmpp-websocket");
        assertThat(settings.library())
                .isEqualTo("https://meet.example.ir/libs/lib-jitsi-meet.min.js");
    }

    @Test
    void theRoomsFollowTheDomain() {
        Map<String, String> said = new HashMap<>(LEAST);
        said.put("domain", "meet.jitsi");
        assertThat(settings(said).muc()).isEqualTo("conference.meet.jitsi");
    }

    @ParameterizedTest
    @CsvSource({
        "url, http://meet.example.ir, https",
        "url, https://meet.example.ir/visits, without a path",
        "secret, short, 32 characters",
        "secret, '', either secret or key-file",
        "key-file, key.pem, either secret or key-file",
        "end-url, http://127.0.0.1:5280/end-meeting, together",
        "end-key-file, key.pem, together",
        "end-timeout, 0s, a minute",
        "end-timeout, 2m, a minute",
    })
    void aWrongValueStopsTheStart(String name, String value, String words) {
        Map<String, String> said = new HashMap<>(LEAST);
        said.put(name, value);
        assertThatThrownBy(() -> settings(said)).rootCause().hasMessageContaining(words);
    }
}
