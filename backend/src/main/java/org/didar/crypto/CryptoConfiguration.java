package org.didar.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.didar.kernel.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

    @Bean
    KeyFile keyFile(CryptoProperties properties) throws GeneralSecurityException {
        AeadConfig.register();
        Path path = properties.requiredKeyFile();
        if (properties.createMissing() && Files.notExists(path)) {
            KeyFile.create(path);
        }
        return KeyFile.read(path);
    }

    @Bean
    FieldCipher fieldCipher(KeyFile keys) throws GeneralSecurityException {
        return new FieldCipher(
                keys.aead().getPrimitive(RegistryConfiguration.get(), Aead.class),
                keys.aead().getPrimary().getId());
    }

    @Bean
    KeyedIndex keyedIndex(KeyFile keys) {
        return keys.index();
    }

    @Bean
    AuditKeys auditKeys(KeyFile keys) {
        return new AuditKeys(keys.firstIndexKey());
    }

    /** Goes on where it stopped; with one key of each kind there is nothing to do. */
    @Bean
    Sweep writingAnew(RotatingKeys rotating) {
        return Sweep.of("crypto.rotate", Duration.ofMinutes(10), rotating::writeAnew);
    }

    @Bean
    LastingKey lastingKey(KeyFile keys) {
        return new LastingKey(keys.firstIndexKey());
    }
}
