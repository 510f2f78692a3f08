package org.didar.privacy;

import java.time.Duration;
import org.didar.kernel.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacySweeps {

    /** Often and little rather than much at night: no night is missed, no night is long. */
    @Bean
    Sweep retaining(ForgettingOldThings forgetting) {
        return Sweep.of("privacy.forget", Duration.ofHours(1), forgetting::forget);
    }
}
