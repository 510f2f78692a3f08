package org.didar.people;

import org.didar.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which columns of people are sealed. */
@Configuration(proxyBeanMethods = false)
class SealedPeople {

    @Bean
    SealedColumn sealedNationalId() {
        return sealed(IdentityKind.NATIONAL_ID, "national_id");
    }

    @Bean
    SealedColumn sealedForeignId() {
        return sealed(IdentityKind.FOREIGN_ID, "foreign_id");
    }

    @Bean
    SealedColumn sealedPassport() {
        return sealed(IdentityKind.PASSPORT, "passport");
    }

    private static SealedColumn sealed(IdentityKind kind, String column) {
        return new SealedColumn(kind.column(), "person", column + "_sealed", column + "_index");
    }
}
