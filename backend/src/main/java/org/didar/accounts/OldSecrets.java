package org.didar.accounts;

import org.didar.kernel.OldRows;
import org.didar.kernel.Retained;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes and links that nothing asks for any more. */
@Configuration(proxyBeanMethods = false)
class OldSecrets {

    @Bean
    Retained retainedSecrets(JdbcClient jdbc) {
        return new OldRows(
                jdbc,
                "sign_in_secrets",
                new OldRows.Aged("sign_in_code", "created_at"),
                new OldRows.Aged("pairing_code", "expires_at"),
                new OldRows.Aged("one_time_link", "expires_at"));
    }
}
