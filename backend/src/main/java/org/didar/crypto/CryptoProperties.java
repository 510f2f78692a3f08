package org.didar.crypto;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyFile a file that holds both keys; made by {@code didar keys create}
 * @param createMissing makes the file when it is not there; for demonstrations and tests
 */
@ConfigurationProperties("didar.crypto")
record CryptoProperties(@Nullable Path keyFile, @DefaultValue("false") boolean createMissing) {

    Path requiredKeyFile() {
        if (keyFile == null) {
            throw new IllegalStateException(
                    "didar.crypto.key-file is not set: name the file that holds the column keys");
        }
        return keyFile;
    }
}
