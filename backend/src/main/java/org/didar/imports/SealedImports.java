package org.didar.imports;

import org.didar.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedImports {

    @Bean
    SealedColumn sealedImportRows() {
        return Chunks.SEALED;
    }
}
