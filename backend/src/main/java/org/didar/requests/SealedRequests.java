package org.didar.requests;

import org.didar.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which columns of requests are sealed. */
@Configuration(proxyBeanMethods = false)
class SealedRequests {

    @Bean
    SealedColumn sealedText() {
        return new SealedColumn(Request.TEXT, "request", "text_sealed", null);
    }

    @Bean
    SealedColumn sealedReasons() {
        return new SealedColumn(Decision.REASONS, "request", "reasons_sealed", null);
    }

    @Bean
    SealedColumn sealedConditions() {
        return new SealedColumn(Decision.CONDITIONS, "request", "conditions_sealed", null);
    }
}
