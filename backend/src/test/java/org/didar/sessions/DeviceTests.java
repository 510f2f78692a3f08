package org.didar.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Linux; Android 12; K) AppleWebKit/537.36 Chrome/149.0.0.0 Mobile Safari/537.36 | Chrome | Android
                    Mozilla/5.0 (Linux; Android 13; K) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36 | Samsung Internet | Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1 | Safari | iPhone
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36 Edg/149.0.0.0 | Edge | Windows
                    Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Linux
                    <script>alert(1)</script> | '' | ''
                    """)
    void readsAWellKnownNameAndKeepsNothingElse(String said, String browser, String platform) {
        Device device = Device.of(said, "203.0.113.9");
        assertThat(device.browser()).isEqualTo(browser);
        assertThat(device.platform()).isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348, 2001:db8",
        "::1, ':'",
    })
    void keepsTheFirstPartOfTheAddressAlone(String address, String network) {
        assertThat(Device.of("", address).network()).isEqualTo(network);
    }

    @Test
    void doesWithoutABrowserThatSaysWhatItIs() {
        assertThat(Device.of(null, "203.0.113.9")).isEqualTo(new Device("", "", "203.0"));
    }
}
