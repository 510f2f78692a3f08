package org.didar.accounts;

import org.didar.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which columns of accounts are sealed. */
@Configuration(proxyBeanMethods = false)
class SealedAccounts {

    @Bean
    SealedColumn sealedMobile() {
        return new SealedColumn(Account.MOBILE, "account", "mobile_sealed", "mobile_index");
    }
}
