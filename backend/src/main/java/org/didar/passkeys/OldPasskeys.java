package org.didar.passkeys;

import org.didar.kernel.OldRows;
import org.didar.kernel.Retained;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys that their owners gave up. */
@Configuration(proxyBeanMethods = false)
class OldPasskeys {

    @Bean
    Retained retainedPasskeys(JdbcClient jdbc) {
        return new OldRows(jdbc, "passkeys", new OldRows.Aged("passkey", "revoked_at"));
    }
}
