package org.didar.people;

import org.didar.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which columns of people are sealed. */
@Configuration(proxyBeanMethods = false)
class SealedPeople {

    @Bean
    SealedColumn sealedNationalId() {
        return new SealedColumn(
                Person.NATIONAL_ID, "person", "national_id_sealed", "national_id_index");
    }
}
