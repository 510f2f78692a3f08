package org.didar.notifications;

import org.didar.kernel.OldRows;
import org.didar.kernel.Retained;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages long handed over or given up: they live for two days at the most. */
@Configuration(proxyBeanMethods = false)
class OldMessages {

    @Bean
    Retained retainedMessages(JdbcClient jdbc) {
        return new OldRows(jdbc, "messages", new OldRows.Aged("outgoing_message", "queued_at"));
    }
}
